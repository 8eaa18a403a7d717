/// Base 64 of RFC 4648 section 4: with padding, in one line.
public enum Base64 {
    private static let alphabet: StaticString = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    private static let padding = UInt8(ascii: "=")
    private static let noValue: UInt8 = 0xFF

    /// What each byte stands for.
    private static let values: [UInt8] = {
        var values = [UInt8](repeating: noValue, count: 256)
        for index in 0..<64 { values[Int(alphabet.utf8Start[index])] = UInt8(index) }
        return values
    }()

    /// The characters in ASCII.
    public static func encode(_ bytes: some Collection<UInt8>) -> [UInt8] {
        bytes.withContiguousStorageIfAvailable { text(of: $0) } ?? Array(bytes).withUnsafeBufferPointer { text(of: $0) }
    }

    /// Takes the one text that ``encode(_:)`` gives: no other characters, full padding, unused bits zero.
    public static func decode(_ characters: some Collection<UInt8>) throws(CryptographyError) -> [UInt8] {
        let decoded = characters.withContiguousStorageIfAvailable { bytes(of: $0) } ?? Array(characters).withUnsafeBufferPointer { bytes(of: $0) }
        guard let decoded else {
            throw CryptographyError(code: .notBase64, reason: "not the base 64 text of RFC 4648 section 4, in one line and with padding")
        }
        return decoded
    }

    private static func text(of input: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        let characters = alphabet.utf8Start
        return [UInt8](unsafeUninitializedCapacity: (input.count + 2) / 3 * 4) { output, count in
            for start in stride(from: 0, to: input.count, by: 3) {
                let rest = input.count - start
                var word = UInt32(input[start]) << 16
                if rest > 1 { word |= UInt32(input[start + 1]) << 8 }
                if rest > 2 { word |= UInt32(input[start + 2]) }
                output[count] = characters[Int(word >> 18)]
                output[count + 1] = characters[Int(word >> 12 & 0x3F)]
                output[count + 2] = rest > 1 ? characters[Int(word >> 6 & 0x3F)] : padding
                output[count + 3] = rest > 2 ? characters[Int(word & 0x3F)] : padding
                count += 4
            }
        }
    }

    /// Nil for any other text.
    private static func bytes(of input: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        guard input.count.isMultiple(of: 4) else { return nil }
        guard let last = input.last else { return [] }
        let padded = last != padding ? 0 : input[input.count - 2] != padding ? 1 : 2
        var isValid = true
        let bytes = values.withUnsafeBufferPointer { values in
            [UInt8](unsafeUninitializedCapacity: input.count / 4 * 3) { output, count in
                for start in stride(from: 0, to: input.count, by: 4) {
                    let present = start + 4 == input.count ? 4 - padded : 4
                    var word: UInt32 = 0
                    for index in 0..<present {
                        let value = values[Int(input[start + index])]
                        if value == noValue { isValid = false }
                        word |= UInt32(value & 0x3F) << UInt32(18 - 6 * index)
                    }
                    for index in 0..<present - 1 { output[count + index] = UInt8(truncatingIfNeeded: word >> UInt32(16 - 8 * index)) }
                    count += present - 1
                    // Bits that no byte takes.
                    if present < 4, word << UInt32(8 * present) != 0 { isValid = false }
                }
            }
        }
        return isValid ? bytes : nil
    }
}
