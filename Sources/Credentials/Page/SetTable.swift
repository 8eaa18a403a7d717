/// A table with all its text set.
struct SetTable {
    struct Cell {
        /// None where the value is empty; several where an edition has two languages.
        let paragraphs: [Paragraph]
        /// Of a header cell: what it is the header of (ISO 32000-1, table 349); nil for data.
        let scope: String?

        var height: Double { paragraphs.reduce(0) { $0 + $1.height } }
    }

    struct Row {
        let cells: [Cell]
        /// Padding included.
        let height: Double
    }

    struct Column {
        /// From the region's left edge.
        let x: Double
        let width: Double
    }

    let design: Design.Table
    let width: Double
    let columns: [Column]
    let head: Row
    /// Never empty.
    let rows: [Row]

    var height: Double { rows.reduce(head.height) { $0 + $1.height } }

    /// Set in a region `width` points wide.
    init(_ table: Design.Table, rows: [FieldValues], documentValues: FieldValues, width: Double, setter: BlockSetter) throws(PageError) {
        let shares = table.columns.reduce(0) { $0 + $1.share }
        let room = width - 2 * table.inset - table.gutter * Double(table.columns.count - 1)
        var columns: [Column] = []
        var x = table.inset
        for column in table.columns {
            columns.append(Column(x: x, width: room * column.share / shares))
            x += room * column.share / shares + table.gutter
        }
        var head: [Cell] = []
        for (column, place) in zip(table.columns, columns) {
            let paragraphs = try setter.paragraphs("TH", in: BlockSetter.Measure(cell: place.width), style: column.head) { language in
                column.header[language]?.filled { documentValues.value($0, language) }
            }
            head.append(Cell(paragraphs: paragraphs, scope: "Column"))
        }
        var body: [Row] = []
        for row in rows {
            var cells: [Cell] = []
            for (column, place) in zip(table.columns, columns) {
                let role = column.isRowHeading ? "TH" : "TD"
                let paragraphs = try setter.paragraphs(role, in: BlockSetter.Measure(cell: place.width), style: column.body) { language in
                    column.text[language]?.filled { row.value($0, language) }
                }
                cells.append(Cell(paragraphs: paragraphs, scope: column.isRowHeading ? "Row" : nil))
            }
            body.append(Self.row(cells, padding: table.padding))
        }
        design = table
        self.width = width
        self.columns = columns
        self.head = Self.row(head, padding: table.padding)
        self.rows = body
    }

    private static func row(_ cells: [Cell], padding: Double) -> Row {
        Row(cells: cells, height: (cells.map(\.height).max() ?? 0) + 2 * padding)
    }

    var paragraphs: [Paragraph] {
        ([head] + rows).flatMap { $0.cells.flatMap(\.paragraphs) }
    }
}
