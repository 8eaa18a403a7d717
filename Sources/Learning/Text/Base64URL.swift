/// Base64url without padding (RFC 4648 section 5): one text for one sequence of bytes.
package enum Base64URL {
    private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

    package static func encode(_ bytes: [UInt8]) -> String {
        var (text, waiting, count) = ([UInt8](), UInt32(0), 0)
        text.reserveCapacity((bytes.count * 4 + 2) / 3)
        for byte in bytes {
            (waiting, count) = (waiting << 8 | UInt32(byte), count + 8)
            while count >= 6 {
                count -= 6
                text.append(digits[Int(waiting >> UInt32(count) & 63)])
            }
        }
        if count > 0 { text.append(digits[Int(waiting << UInt32(6 - count) & 63)]) }
        return String(decoding: text, as: UTF8.self)
    }

    /// Nil for anything that ``encode(_:)`` does not write.
    package static func decode(_ text: Substring) -> [UInt8]? {
        var (bytes, waiting, count) = ([UInt8](), UInt32(0), 0)
        bytes.reserveCapacity(text.utf8.count * 3 / 4)
        for digit in text.utf8 {
            guard let value = value(of: digit) else { return nil }
            (waiting, count) = ((waiting << 6 | UInt32(value)) & 0xFFFF, count + 6)
            guard count >= 8 else { continue }
            count -= 8
            bytes.append(UInt8(truncatingIfNeeded: waiting >> UInt32(count)))
        }
        // A digit of which nothing is used, and bits beyond the last byte, would be a second text.
        guard count < 6, waiting & (1 << UInt32(count) - 1) == 0 else { return nil }
        return bytes
    }

    private static func value(of digit: UInt8) -> UInt8? {
        switch digit {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): digit - UInt8(ascii: "A")
        case UInt8(ascii: "a")...UInt8(ascii: "z"): digit - UInt8(ascii: "a") + 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0") + 52
        case UInt8(ascii: "-"): 62
        case UInt8(ascii: "_"): 63
        default: nil
        }
    }
}
