/// One block of a document in one language, set, with the room it takes.
struct PageItem {
    enum Content {
        /// Text that is the same in every document of its design, as operators.
        case fixed(FixedParagraph)
        /// Text of this document.
        case personal(Paragraph)
        case code(QRCode, alternative: String, alignment: TextStyle.Alignment)
    }

    let region: Design.Region
    /// Points above, where another item of the region stands above.
    let space: Double
    let height: Double
    let content: Content
}

/// A paragraph that was set once for all documents of a design.
struct FixedParagraph {
    let role: String
    let language: TextLanguage?
    let text: String
    let actualText: String?
    let height: Double
    /// What ``Paragraph/paint(width:with:to:)`` wrote.
    let operators: [UInt8]
}
