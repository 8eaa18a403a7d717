import Foundation

/// Forms of a text for comparing and sorting, made here so that both databases see the same bytes.
package enum Folding {
    /// Unicode's canonical composition (NFC): the form in which all text is stored and printed.
    package static func composed(_ text: String) -> String { text.precomposedStringWithCanonicalMapping }

    /// For comparing: case, accents and width do not count, Turkish dotted and dotless i are one letter, and runs of white space are one space.
    package static func folded(_ text: String) -> String {
        let plain = text.replacing("ı", with: "i").replacing("İ", with: "i")
            .folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
        return composed(plain.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    }
}
