/// Base 64 for addresses and tokens, without padding (RFC 4648 section 5): one text for one sequence of bytes.
package enum Base64URL {
    private static let alphabet: StaticString = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"

    private static let noValue: UInt8 = 0xFF

    /// What each byte stands for.
    private static let values: [UInt8] = {
        var values = [UInt8](repeating: noValue, count: 256)
        for index in 0..<64 { values[Int(alphabet.utf8Start[index])] = UInt8(index) }
        return values
    }()

    package static func encode(_ bytes: [UInt8]) -> String {
        let characters = alphabet.utf8Start
        let text = [UInt8](unsafeUninitializedCapacity: (bytes.count * 4 + 2) / 3) { output, count in
            for start in stride(from: 0, to: bytes.count, by: 3) {
                let rest = min(3, bytes.count - start)
                var word = UInt32(bytes[start]) << 16
                if rest > 1 { word |= UInt32(bytes[start + 1]) << 8 }
                if rest > 2 { word |= UInt32(bytes[start + 2]) }
                for index in 0...rest {
                    output[count] = characters[Int(word >> UInt32(18 - 6 * index) & 0x3F)]
                    count += 1
                }
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// Nil for anything that ``encode(_:)`` does not write: padding, other characters, a character of which nothing is used, bits that are left over.
    package static func decode(_ characters: some Collection<UInt8>) -> [UInt8]? {
        guard characters.count % 4 != 1 else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(characters.count / 4 * 3 + 2)
        var (word, bits): (UInt32, UInt32) = (0, 0)
        for character in characters {
            let value = values[Int(character)]
            guard value != noValue else { return nil }
            word = word << 6 | UInt32(value)
            bits += 6
            guard bits >= 8 else { continue }
            bits -= 8
            bytes.append(UInt8(truncatingIfNeeded: word >> bits))
        }
        return word & (1 << bits - 1) == 0 ? bytes : nil
    }

    /// The same of a text.
    package static func decode(_ text: some StringProtocol) -> [UInt8]? { decode(text.utf8) }
}
