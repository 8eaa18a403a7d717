/// The content of a document's pages while they are painted.
struct PageCanvas {
    private(set) var pages: [ContentStream]
    private var markCounts: [Int]
    private let height: Double

    /// `opening` stands at the start of every page; `height` is that of the pages.
    init(pageCount: Int, height: Double, opening: [UInt8]) {
        var content = ContentStream()
        content.append(opening)
        pages = [ContentStream](repeating: content, count: pageCount)
        markCounts = [Int](repeating: 0, count: pageCount)
        self.height = height
    }

    /// Paints what belongs to the text; the origin is at (`x`, `top`) from the page's upper left.
    mutating func paint(
        _ role: String,
        page: Int,
        x: Double,
        top: Double,
        _ body: (inout ContentStream) -> Void
    ) -> StructureTree.Mark {
        let mark = StructureTree.Mark(page: page, identifier: markCounts[page])
        markCounts[page] += 1
        paint(role, ["MCID": .integer(mark.identifier)], page: page, x: x, top: top, body)
        return mark
    }

    /// Paints what is no part of the text (ISO 32000-1, 14.8.2.2).
    mutating func paintArtifact(
        _ properties: [String: PDFObject],
        page: Int,
        x: Double,
        top: Double,
        _ body: (inout ContentStream) -> Void
    ) {
        paint("Artifact", properties, page: page, x: x, top: top, body)
    }

    private mutating func paint(
        _ tag: String,
        _ properties: [String: PDFObject],
        page: Int,
        x: Double,
        top: Double,
        _ body: (inout ContentStream) -> Void
    ) {
        pages[page].beginMarkedContent(tag, properties)
        pages[page].write("q")
        pages[page].write(1, 0, 0, 1, x, height - top, operation: "cm")
        body(&pages[page])
        pages[page].write("Q")
        pages[page].endMarkedContent()
    }
}
