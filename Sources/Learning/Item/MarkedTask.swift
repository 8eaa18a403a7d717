/// A question answered by a text that a person marks.
package struct EssayTask: Sendable, Hashable {
    /// The most words that are read.
    package let words: Int
    /// What a marker looks for; never shown to the writer before the mark is released.
    package let guidance: LocalizedText

    package init(words: Int, guidance: LocalizedText) { (self.words, self.guidance) = (words, guidance) }

    package static let wordsRange = 1...100_000
}

/// A question answered by an uploaded document that a person marks.
package struct FileTask: Sendable, Hashable {
    package enum Format: String, Sendable, CaseIterable {
        case pdf, docx, odt, xlsx, ods, pptx, odp, csv, png, jpeg
    }

    package let formats: [Format]
    package let megabytes: Int
    /// What a marker looks for, as in ``EssayTask``.
    package let guidance: LocalizedText

    package init(formats: [Format], megabytes: Int, guidance: LocalizedText) {
        (self.formats, self.megabytes, self.guidance) = (formats, megabytes, guidance)
    }

    package static let megabytesRange = 1...100
}
