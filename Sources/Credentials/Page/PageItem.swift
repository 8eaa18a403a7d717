/// One block of a document in one language, set, with the room it takes.
struct PageItem {
    enum Content {
        /// Text that is the same in every document of its design, as operators.
        case fixed(FixedParagraph)
        /// Text of this document.
        case personal(Paragraph)
        case code(QRCode, alternative: String, alignment: TextStyle.Alignment)
        case table(SetTable)
    }

    let region: Design.Region
    /// Points above, where another item of the region stands above.
    let space: Double
    let height: Double
    let content: Content
    /// Stands on the same page as the next item of its region.
    var isKept = false

    /// For messages.
    var text: String {
        switch content {
        case .fixed(let paragraph): paragraph.text
        case .personal(let paragraph): paragraph.shaped.text
        case .code(_, let alternative, _): alternative
        case .table(let table): table.rows.last?.cells.first?.paragraphs.first?.shaped.text ?? table.design.name
        }
    }
}

/// A paragraph that was set once for all documents of a design.
struct FixedParagraph {
    let role: String
    let language: TextLanguage?
    let text: String
    let actualText: String?
    let height: Double
    /// What ``Paragraph/paint(_:width:with:to:)`` wrote.
    let operators: [UInt8]
}
