import Learning

/// Signs that stand apart from the word before them in French (narrow no-break space, Lexique de l'Imprimerie nationale).
enum Punctuation {
    static func colon(_ language: Language) -> String { language == .french ? "\u{202F}:" : ":" }

    static func percent(_ language: Language) -> String { language == .french ? "\u{202F}%" : "%" }
}

extension Language {
    /// A sentence of the rules as this language is set.
    func set(_ sentence: String) -> String { self == .french ? FrenchTypography.set(sentence) : sentence }
}
