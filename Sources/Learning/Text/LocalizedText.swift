/// One text in every language of the academy; making one without a translation is not possible.
package struct LocalizedText: Sendable, Hashable {
    package let english: String
    package let french: String

    package init(english: String, french: String) {
        self.english = english
        self.french = french
    }

    /// What every language writes alike: a key, a number, a name.
    package init(_ text: String) { self.init(english: text, french: text) }

    package subscript(language: Language) -> String {
        switch language {
        case .english: english
        case .french: french
        }
    }
}
