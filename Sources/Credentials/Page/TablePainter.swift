/// Paints a table on the pages over which its rows run, and tags it.
struct TablePainter {
    let table: SetTable
    /// The region's left edge.
    let x: Double
    let painter: TextPainter

    private static let thickRule = 0.75
    private static let thinRule = 0.35

    /// The `Table` with its head and its rows; a head that is repeated at the top of a page is read out once.
    func paint(_ placements: [Placement], on canvas: inout PageCanvas) -> StructureTree.Element {
        var head: [StructureTree.Element] = []
        var body: [StructureTree.Element] = []
        for (index, placement) in placements.enumerated() {
            switch placement.part {
            case .head(isRepeated: false):
                paintRules(of: table.head, at: placement, isHead: true, on: &canvas)
                head.append(paint(table.head, at: placement, on: &canvas))
            case .head(isRepeated: true):
                paintRules(of: table.head, at: placement, isHead: true, on: &canvas)
                paintRepetition(of: table.head, at: placement, on: &canvas)
            case .row(let row):
                let isLast = index + 1 == placements.count || placements[index + 1].page != placement.page
                paintRules(of: table.rows[row], at: placement, number: row, isLast: isLast, on: &canvas)
                body.append(paint(table.rows[row], at: placement, on: &canvas))
            case .whole, .lines: break
            }
        }
        let parts = [
            StructureTree.Element(role: "THead", content: .elements(head)), StructureTree.Element(role: "TBody", content: .elements(body)),
        ]
        return StructureTree.Element(role: "Table", content: .elements(parts))
    }

    private func paint(_ row: SetTable.Row, at placement: Placement, on canvas: inout PageCanvas) -> StructureTree.Element {
        var cells: [StructureTree.Element] = []
        for (cell, column) in zip(row.cells, table.columns) {
            let role = cell.scope == nil ? "TD" : "TH"
            // A cell in two languages holds a paragraph for each.
            let isSingle = cell.paragraphs.count < 2
            var inner: [StructureTree.Element] = []
            forEachParagraph(of: cell, top: placement.top) { paragraph, top in
                let name = isSingle ? role : "P"
                let mark = canvas.paint(name, page: placement.page, x: x + column.x, top: top) { content in
                    paragraph.paint(width: column.width, with: painter, to: &content)
                }
                inner.append(paragraph.element(role: name, marks: [mark]))
            }
            var element = isSingle ? inner.first ?? StructureTree.Element(role: role, content: .marks([])) : nil
            if element == nil { element = StructureTree.Element(role: role, content: .elements(inner)) }
            element?.scope = cell.scope
            if let element { cells.append(element) }
        }
        return StructureTree.Element(role: "TR", content: .elements(cells))
    }

    private func paintRepetition(of row: SetTable.Row, at placement: Placement, on canvas: inout PageCanvas) {
        for (cell, column) in zip(row.cells, table.columns) {
            forEachParagraph(of: cell, top: placement.top) { paragraph, top in
                canvas.paintArtifact(["Type": .name("Pagination")], page: placement.page, x: x + column.x, top: top) { content in
                    paragraph.paint(width: column.width, with: painter, to: &content)
                }
            }
        }
    }

    private func forEachParagraph(of cell: SetTable.Cell, top: Double, _ body: (Paragraph, Double) -> Void) {
        var top = top + table.design.padding
        for paragraph in cell.paragraphs {
            body(paragraph, top)
            top += paragraph.height
        }
    }

    /// Stripe and rules, which are ornament: a rule above and below the head and below the last row of a page, a finer one between rows.
    private func paintRules(
        of row: SetTable.Row,
        at placement: Placement,
        isHead: Bool = false,
        number: Int = 0,
        isLast: Bool = false,
        on canvas: inout PageCanvas
    ) {
        let design = table.design
        canvas.paintArtifact(["Type": .name("Layout")], page: placement.page, x: x, top: placement.top) { content in
            func fill(_ colour: Colour, from top: Double, height: Double) {
                content.setFill(colour)
                content.write(0, -top - height, table.width, height, operation: "re")
                content.write("f")
            }
            if let stripe = design.stripe, !isHead, number % 2 == 1 { fill(stripe, from: 0, height: row.height) }
            if isHead { fill(design.rule, from: 0, height: Self.thickRule) }
            if isHead {
                fill(design.rule, from: row.height - Self.thinRule, height: Self.thinRule)
            } else if isLast {
                fill(design.rule, from: row.height - Self.thickRule, height: Self.thickRule)
            } else if let hairline = design.hairline {
                fill(hairline, from: row.height - Self.thinRule, height: Self.thinRule)
            }
        }
    }
}
