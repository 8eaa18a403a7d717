/// Base 16 in lower case (RFC 4648 section 8, but for the case).
public enum Hexadecimal {
    /// Two digits for each byte.
    public static func encode(_ bytes: some Collection<UInt8>) -> String {
        let count = 2 * bytes.count
        return String(unsafeUninitializedCapacity: count) { buffer in
            write(bytes, to: buffer)
            return count
        }
    }

    /// Two digits for each byte, as ASCII.
    public static func encodeBytes(_ bytes: some Collection<UInt8>) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: 2 * bytes.count) { buffer, count in
            write(bytes, to: buffer)
            count = 2 * bytes.count
        }
    }

    /// Takes lower-case digits only, two for each byte: one byte string has one text.
    public static func decode(_ text: String) throws(CryptographyError) -> [UInt8] {
        try decode(ascii: Array(text.utf8))
    }

    /// ``decode(_:)`` of digits in ASCII.
    public static func decode(ascii digits: some RandomAccessCollection<UInt8>) throws(CryptographyError) -> [UInt8] {
        guard digits.count.isMultiple(of: 2) else {
            throw CryptographyError(code: .notHexadecimal, reason: "hexadecimal text has two digits for each byte, not \(digits.count) digits")
        }
        let decoded = digits.withContiguousStorageIfAvailable { read($0) } ?? Array(digits).withUnsafeBufferPointer { read($0) }
        guard let decoded else {
            throw CryptographyError(code: .notHexadecimal, reason: "hexadecimal text has the digits 0-9 and a-f only, in lower case")
        }
        return decoded
    }

    private static func read(_ digits: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        var valid = true
        let bytes = [UInt8](unsafeUninitializedCapacity: digits.count / 2) { buffer, count in
            for index in 0..<digits.count / 2 {
                guard let high = value(of: digits[2 * index]), let low = value(of: digits[2 * index + 1]) else {
                    valid = false
                    return
                }
                buffer[index] = high << 4 | low
                count = index + 1
            }
        }
        return valid ? bytes : nil
    }

    /// Callers are in other modules, where the generic code is not specialised; the loop over memory is.
    private static func write(_ bytes: some Collection<UInt8>, to digits: UnsafeMutableBufferPointer<UInt8>) {
        if bytes.withContiguousStorageIfAvailable({ write($0, to: digits) }) == nil {
            Array(bytes).withUnsafeBufferPointer { write($0, to: digits) }
        }
    }

    private static func write(_ bytes: UnsafeBufferPointer<UInt8>, to digits: UnsafeMutableBufferPointer<UInt8>) {
        for index in bytes.indices {
            digits[2 * index] = digit(bytes[index] >> 4)
            digits[2 * index + 1] = digit(bytes[index] & 0x0F)
        }
    }

    /// Without a branch, so that it vectorises: beyond 9 there are 39 characters from the digits to the letters.
    @inline(__always)
    private static func digit(_ value: UInt8) -> UInt8 {
        value &+ UInt8(ascii: "0") &+ (((9 &- value) >> 7) &* 39)
    }

    private static func value(of digit: UInt8) -> UInt8? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
        default: nil
        }
    }
}
