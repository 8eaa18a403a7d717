/// The number of a sealed document, as printed: `IDPA-7K2M-9QXR-4T1C`. Eleven random characters (55 bits, so that it cannot be guessed) and a check character
/// that finds every single wrong character and every swap of two (ruling 10). No serial is ever used twice or deleted.
package struct CertificateSerial: Sendable, Hashable {
    package let text: String

    /// - Parameter random: at least 7 bytes.
    package init(prefix: String, random: [UInt8]) {
        let payload = Base32.values(random, count: 11)
        self.init(prefix: prefix, values: payload + [Self.check(payload)])
    }

    private init(prefix: String, values: [UInt8]) {
        text = prefix + "-" + Base32.grouped(Base32.text(values))
    }

    /// What a typed serial turned out to be.
    package enum Typed: Sendable, Hashable {
        case serial(CertificateSerial)
        /// Looks like a serial and cannot be one: a character is wrong, missing or swapped.
        case mistyped
    }

    /// Reads a serial as people type it: any case, with or without hyphens and spaces, O for 0, I or L for 1, the prefix left out if they like.
    package static func read(_ text: String, prefix: String) -> Typed {
        guard let letters = Base32.letters(text) else { return .mistyped }
        let prefixLetters = Array(prefix.utf8)
        let digits =
            letters.count == prefixLetters.count + 12 && letters.starts(with: prefixLetters) ? letters.dropFirst(prefixLetters.count) : letters[...]
        guard let values = Base32.values(digits), values.count == 12, check(Array(values.dropLast())) == values.last else { return .mistyped }
        return .serial(CertificateSerial(prefix: prefix, values: values))
    }

    /// The sum of the characters over the field of 32 elements, each times another power of the generator. Since the weights are different and none is zero,
    /// one changed character always changes the sum, and so does swapping two different ones; the check character itself has weight one.
    private static func check(_ payload: [UInt8]) -> UInt8 {
        var sum: UInt8 = 0
        var weight: UInt8 = 1
        for value in payload {
            weight = multiply(weight, 2)
            sum ^= multiply(weight, value)
        }
        return sum
    }

    /// In GF(2⁵) with x⁵ + x² + 1, whose generator x has 31 different powers.
    private static func multiply(_ first: UInt8, _ second: UInt8) -> UInt8 {
        var (a, b, product) = (first, second, UInt8(0))
        while b != 0 {
            if b & 1 != 0 { product ^= a }
            a <<= 1
            if a & 0x20 != 0 { a ^= 0x25 }
            b >>= 1
        }
        return product
    }
}

extension CertificateSerial: CustomStringConvertible {
    package var description: String { text }
}

extension CertificateSerial {
    /// A serial that was stored before; no check is made.
    package init(stored text: String) { self.text = text }
}
