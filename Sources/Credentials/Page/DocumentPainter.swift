/// Paints the placed items of a document and builds its structure.
struct DocumentPainter {
    let template: PageTemplate
    /// Of this document's own text.
    let painter: TextPainter
    private(set) var canvas: PageCanvas
    private(set) var structure = StructureTree()

    init(template: PageTemplate, painter: TextPainter, pageCount: Int) {
        self.template = template
        self.painter = painter
        canvas = PageCanvas(pageCount: pageCount, height: template.design.height, opening: template.opening)
    }

    /// Paints in reading order; `placements` belong to the items at the same index.
    mutating func paint(_ items: [PageItem], at placements: [[Placement]]) {
        for (item, places) in zip(items, placements) {
            switch item.content {
            case .fixed(let paragraph):
                guard let place = places.first else { continue }
                let mark = canvas.paint(paragraph.role, page: place.page, x: item.region.x, top: place.top) { $0.append(paragraph.operators) }
                structure.add(paragraph.element(marks: [mark]))
            case .personal(let paragraph):
                let marks = places.map { place in
                    canvas.paint(paragraph.role, page: place.page, x: item.region.x, top: place.top) { content in
                        paragraph.paint(place.lines, width: item.region.width, with: painter, to: &content)
                    }
                }
                structure.add(paragraph.element(role: paragraph.role, marks: marks))
            case .code(let code, let alternative, let alignment):
                guard let place = places.first else { continue }
                structure.add(paint(code, size: item.height, in: item.region, at: place, alternative: alternative, alignment: alignment))
            case .table(let table):
                structure.add(TablePainter(table: table, x: item.region.x, painter: painter).paint(places, on: &canvas))
            }
        }
    }

    /// Paints what stands on `page` beside the text, as artifacts.
    mutating func paintRunning(_ items: [PageItem], tops: [Double], page: Int) {
        for (item, top) in zip(items, tops) {
            guard case .personal(let paragraph) = item.content else { continue }
            let isHeader = item.region.y < template.design.height / 2
            let kind: [String: PDFObject] = ["Type": .name("Pagination"), "Subtype": .name(isHeader ? "Header" : "Footer")]
            canvas.paintArtifact(kind, page: page, x: item.region.x, top: top) { content in
                paragraph.paint(width: item.region.width, with: painter, to: &content)
            }
        }
    }

    mutating func addSeal(_ field: Int) {
        structure.add(StructureTree.Element(role: "Form", content: .annotation(field)))
    }

    private mutating func paint(
        _ code: QRCode,
        size: Double,
        in region: Design.Region,
        at place: Placement,
        alternative: String,
        alignment: TextStyle.Alignment
    ) -> StructureTree.Element {
        let x =
            switch alignment {
            case .left: 0.0
            case .centre: (region.width - size) / 2
            case .right: region.width - size
            }
        let mark = canvas.paint("Figure", page: place.page, x: region.x, top: place.top) { content in
            code.paint(size: size, x: x, y: -size, to: &content)
        }
        let left = region.x + x
        let bottom = template.design.height - place.top - size
        return StructureTree.Element(
            role: "Figure",
            content: .marks([mark]),
            alternativeText: alternative,
            box: [left, bottom, left + size, bottom + size]
        )
    }
}

extension Placement {
    /// Of a paragraph; nil where it lies in one place.
    fileprivate var lines: Range<Int>? {
        if case .lines(let lines) = part { lines } else { nil }
    }
}

extension Paragraph {
    func element(role: String, marks: [StructureTree.Mark]) -> StructureTree.Element {
        StructureTree.Element(role: role, content: .marks(marks), language: language?.rawValue, actualText: actualText)
    }
}

extension FixedParagraph {
    fileprivate func element(marks: [StructureTree.Mark]) -> StructureTree.Element {
        StructureTree.Element(role: role, content: .marks(marks), language: language?.rawValue, actualText: actualText)
    }
}
