/// Base 64 of RFC 4648 section 4: with padding, in one line.
public enum Base64 {
    /// The characters in ASCII.
    public static func encode(_ bytes: some Collection<UInt8>) -> [UInt8] {
        let input = Array(bytes)
        return [UInt8](unsafeUninitializedCapacity: (input.count + 2) / 3 * 4) { buffer, count in
            for start in stride(from: 0, to: input.count, by: 3) {
                let rest = input.count - start
                let second = rest > 1 ? input[start + 1] : 0
                let third = rest > 2 ? input[start + 2] : 0
                buffer[count] = character(input[start] >> 2)
                buffer[count + 1] = character(input[start] << 4 & 0x3F | second >> 4)
                buffer[count + 2] = rest > 1 ? character(second << 2 & 0x3F | third >> 6) : padding
                buffer[count + 3] = rest > 2 ? character(third & 0x3F) : padding
                count += 4
            }
        }
    }

    /// Takes the one text that ``encode(_:)`` gives: no other characters, full padding, unused bits zero.
    public static func decode(_ characters: some Collection<UInt8>) throws(CryptographyError) -> [UInt8] {
        let input = Array(characters)
        guard input.count.isMultiple(of: 4) else { throw malformed }
        var output: [UInt8] = []
        output.reserveCapacity(input.count / 4 * 3)
        for start in stride(from: 0, to: input.count, by: 4) {
            let isLast = start + 4 == input.count
            let padded = isLast ? (input[start + 3] != padding ? 0 : input[start + 2] != padding ? 1 : 2) : 0
            var word: UInt32 = 0
            for index in 0..<4 - padded {
                guard let value = value(of: input[start + index]) else { throw malformed }
                word |= UInt32(value) << UInt32(18 - 6 * index)
            }
            guard padded == 0 || word & (padded == 1 ? 0xFF : 0xFFFF) == 0 else { throw malformed }
            output.append(UInt8(truncatingIfNeeded: word >> 16))
            if padded < 2 { output.append(UInt8(truncatingIfNeeded: word >> 8)) }
            if padded < 1 { output.append(UInt8(truncatingIfNeeded: word)) }
        }
        return output
    }

    private static let padding = UInt8(ascii: "=")

    private static var malformed: CryptographyError {
        CryptographyError(code: .notBase64, reason: "not the base 64 text of RFC 4648 section 4, in one line and with padding")
    }

    private static func character(_ value: UInt8) -> UInt8 {
        switch value {
        case 0..<26: value + UInt8(ascii: "A")
        case 26..<52: value - 26 + UInt8(ascii: "a")
        case 52..<62: value - 52 + UInt8(ascii: "0")
        case 62: UInt8(ascii: "+")
        default: UInt8(ascii: "/")
        }
    }

    private static func value(of character: UInt8) -> UInt8? {
        switch character {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): character - UInt8(ascii: "A")
        case UInt8(ascii: "a")...UInt8(ascii: "z"): character - UInt8(ascii: "a") + 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): character - UInt8(ascii: "0") + 52
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: "/"): 63
        default: nil
        }
    }
}
