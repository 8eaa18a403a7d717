import Learning

/// What every template may name, beside the texts.
struct SiteValues: Sendable {
    let language: String
    let otherLanguage: String
    let academy: String
    let publicAddress: String
    let stylesheet: String
    let isDemonstration: Bool
    /// Of the right form, and of no certificate: its check character is wrong.
    let serialSample: String
    let text: Texts

    init(_ language: Language, identity: AcademyIdentity, stylesheet: Stylesheet) {
        self.language = language.rawValue
        otherLanguage = language.other.rawValue
        academy = identity.name[language]
        publicAddress = identity.publicAddress
        self.stylesheet = stylesheet.path
        isDemonstration = identity.isDemonstration
        serialSample = "\(identity.serialPrefix)-7K2M-9QXR-4T1C"
        text = Texts.of(language)
    }
}

extension Language {
    /// Where the switch on each page leads.
    var other: Language {
        switch self {
        case .english: .french
        case .french: .english
        }
    }
}
