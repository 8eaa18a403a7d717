/// How French sets the signs that stand apart from their word: behind a narrow no-break space, so that no line begins with one (Lexique des règles typographiques en
/// usage à l'Imprimerie nationale).
package enum FrenchTypography {
    private static let narrow: Character = "\u{202F}"

    /// The same sentence, its ordinary spaces before `: ; ? ! » %` and behind `«` made narrow ones that do not break, its apostrophes curved.
    package static func set(_ text: String) -> String {
        var characters = Array(text)
        for index in characters.indices {
            let (before, after) = (index > 0 ? characters[index - 1] : " ", index + 1 < characters.count ? characters[index + 1] : " ")
            switch characters[index] {
            case " ", "\u{A0}": if ":;?!»%".contains(after) || before == "«" { characters[index] = narrow }
            case "'" where before.isLetter && after.isLetter: characters[index] = "’"
            default: break
            }
        }
        return String(characters)
    }
}
