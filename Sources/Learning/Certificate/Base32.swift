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

    /// The value of a capital letter or digit: O counts as 0, I and L as 1.
    private static func value(_ letter: UInt8) -> UInt8? {
        switch letter {
        case UInt8(ascii: "O"): 0
        case UInt8(ascii: "I"), UInt8(ascii: "L"): 1
        default: letters[Int(letter)]
        }
    }

    private static let letters: [UInt8?] = {
        var values = [UInt8?](repeating: nil, count: 256)
        for (value, character) in alphabet.enumerated() { values[Int(character.asciiValue ?? 0)] = UInt8(value) }
        return values
    }()

    /// In groups of four with hyphens.
    static func grouped(_ text: String) -> String {
        var result = ""
        for (index, character) in text.enumerated() {
            if index > 0 && index.isMultiple(of: 4) { result.append("-") }
            result.append(character)
        }
        return result
    }

    /// What somebody typed, in capitals and without separators: white space and every dash that word processors and readers of PDF put in the place of a
    /// hyphen. Nil when it is too long or has a letter that is not of this alphabet's script.
    static func letters(_ text: String) -> [UInt8]? {
        guard text.utf8.count <= 64 else { return nil }
        var letters: [UInt8] = []
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x20, 0x2D: continue
            case 0x30...0x39, 0x41...0x5A: letters.append(UInt8(scalar.value))
            case 0x61...0x7A: letters.append(UInt8(scalar.value) - 0x20)
            default: guard scalar.properties.isWhitespace || scalar.properties.isDash || scalar == softHyphen else { return nil }
            }
        }
        return letters
    }
    private static let softHyphen: Unicode.Scalar = "\u{AD}"

    /// Nil when one of the letters is not of the alphabet.
    static func values(_ letters: some Collection<UInt8>) -> [UInt8]? {
        let values = letters.compactMap(value)
        return values.count == letters.count ? values : nil
    }

    /// The values of what somebody typed; nil when another character is among them.
    static func typed(_ text: String) -> [UInt8]? { letters(text).flatMap { values($0) } }
}
