/// A language a design has text in; the raw value is its BCP 47 tag and its key in design files.
public enum TextLanguage: String, CaseIterable, Sendable {
    case english = "en"
    case french = "fr"
}

/// An edition of a document.
public enum PageLanguage: String, CaseIterable, Sendable {
    case english, french, bilingual

    /// The document's own language first.
    public var languages: [TextLanguage] {
        switch self {
        case .english: [.english]
        case .french: [.french]
        case .bilingual: [.english, .french]
        }
    }
}
