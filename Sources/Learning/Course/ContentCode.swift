/// The short code that people say and lists print: `U3` for a unit, `A7` for an assessment. Unique within a course and as stable as a ``ContentKey``: a thing of another meaning gets another code.
package struct ContentCode: Sendable, Hashable, Comparable {
    package let letter: Character
    package let number: Int

    /// Nil unless `text` is one letter `A`-`Z` and a number of at most three digits without leading zeros.
    package init?(_ text: String) {
        let digits = text.utf8.dropFirst()
        guard let letter = text.first, letter.isASCII, letter.isUppercase, (1...3).contains(digits.count),
            digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
            digits.count == 1 || digits.first != UInt8(ascii: "0"), let number = Int(text.dropFirst())
        else { return nil }
        (self.letter, self.number) = (letter, number)
    }

    /// By letter, then by number: `A9` comes before `A10`.
    package static func < (left: ContentCode, right: ContentCode) -> Bool { (left.letter, left.number) < (right.letter, right.number) }
}

extension ContentCode: CustomStringConvertible {
    package var description: String { "\(letter)\(number)" }
}
