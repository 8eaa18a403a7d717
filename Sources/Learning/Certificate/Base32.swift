/// Crockford's base 32: digits and capital letters without I, L, O and U, so that nothing is mistaken for something else when read aloud or typed.
enum Base32 {
    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

    /// The first `count` characters' worth of bits, five to a character.
    static func values(_ bytes: [UInt8], count: Int) -> [UInt8] {
        (0..<count).map { index in
            (0..<5).reduce(UInt8(0)) { value, offset in
                let bit = index * 5 + offset
                return value << 1 | (bytes[bit / 8] >> UInt8(7 - bit % 8)) & 1
            }
        }
    }

    static func text(_ values: [UInt8]) -> String { String(values.map { alphabet[Int($0)] }) }

    /// What people type: any case, O for 0, I and L for 1.
    static func value(_ character: Character) -> UInt8? {
        switch character {
        case "O", "o": 0
        case "I", "i", "L", "l": 1
        default: alphabet.firstIndex(of: Character(character.uppercased())).map { UInt8($0) }
        }
    }

    /// In groups of four with hyphens.
    static func grouped(_ text: String) -> String {
        var result = ""
        for (index, character) in text.enumerated() {
            if index > 0 && index.isMultiple(of: 4) { result.append("-") }
            result.append(character)
        }
        return result
    }

    /// White space and every dash that word processors and readers of PDF put in the place of a hyphen.
    static func isSeparator(_ character: Character) -> Bool {
        character.isWhitespace || character.unicodeScalars.allSatisfy { $0.properties.isDash || $0 == softHyphen }
    }
    private static let softHyphen: Unicode.Scalar = "\u{AD}"

    /// The values of what somebody typed, separators left out; nil when another character is among them.
    static func typed(_ text: some StringProtocol) -> [UInt8]? {
        guard text.utf8.count <= 64 else { return nil }
        let characters = text.filter { !isSeparator($0) }
        let values = characters.compactMap(value)
        return values.count == characters.count ? values : nil
    }
}
