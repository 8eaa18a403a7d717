internal import Yams

/// Reads a block that sets a table.
struct TableReader {
    let log: DesignLog
    let styles: [String: Design.StyleFamily]
    let tables: [String: FieldScope]
    let documentScope: FieldScope

    /// The least width of a column in millimetres: below it hardly a word fits.
    static let leastColumn = 7.0

    /// `width` is the region's, in points.
    func table(_ settings: Settings, width: Double) -> Design.Content? {
        guard let name = settings.choice("table", of: tables.keys.sorted()), let scope = tables[name],
            let head = style(settings, "head"), let body = style(settings, "body"),
            let padding = settings.number("padding", in: 0...10, otherwise: 1),
            let gutter = settings.number("gutter", in: 0...20, otherwise: 4),
            let inset = settings.number("inset", in: 0...20, otherwise: 0), let rule = settings.colour("rule")
        else { return nil }
        let nodes = settings.sequence("columns")
        let columns = nodes.compactMap { column($0, scope: scope, head: head, body: body) }
        guard !columns.isEmpty, columns.count == nodes.count else {
            if nodes.isEmpty { log.report(settings.node, "a table has at least one column") }
            return nil
        }
        if columns.count(where: \.isRowHeading) > 1 { log.report(settings["columns"], "at most one column has “scope: row”") }
        let scale = DesignReader.pointsPerMillimetre
        checkWidths(columns, nodes, room: width / scale - 2 * inset - gutter * Double(columns.count - 1))
        let empty = settings["empty"].flatMap { documentScope.texts($0, what: "the text for a table without rows") }
        return .table(
            Design.Table(
                name: name,
                columns: columns,
                padding: padding * scale,
                gutter: gutter * scale,
                inset: inset * scale,
                rule: rule,
                hairline: settings["hairline"].flatMap { _ in settings.colour("hairline") },
                stripe: settings["stripe"].flatMap { _ in settings.colour("stripe") },
                empty: empty,
                emptyStyle: body
            )
        )
    }

    private func style(_ settings: Settings, _ key: String, otherwise fallback: Design.StyleFamily? = nil) -> Design.StyleFamily? {
        if settings[key] == nil, let fallback { return fallback }
        return settings.choice(key, of: styles.keys.sorted()).flatMap { styles[$0] }
    }

    private func column(
        _ node: Node,
        scope: FieldScope,
        head: Design.StyleFamily,
        body: Design.StyleFamily
    ) -> Design.Table.Column? {
        let keys = ["header", "text", "width", "alignment", "style", "scope"]
        guard let settings = Settings(node, what: "the column", keys: keys, log: log),
            let header = documentScope.texts(settings["header"], what: "the header of the column"),
            let text = scope.texts(settings["text"], what: "the text of the column"),
            let share = settings.number("width", in: 0.1...1_000),
            let place = settings.choice("alignment", of: TextStyle.Alignment.allCases.map(\.rawValue), otherwise: "left"),
            let alignment = TextStyle.Alignment(rawValue: place),
            let heading = settings.choice("scope", of: ["row", "none"], otherwise: "none"),
            let own = style(settings, "style", otherwise: body)
        else { return nil }
        return Design.Table.Column(
            header: header,
            text: text,
            share: share,
            head: head.aligned(alignment),
            body: own.aligned(alignment),
            isRowHeading: heading == "row"
        )
    }

    private func checkWidths(_ columns: [Design.Table.Column], _ nodes: [Node], room: Double) {
        let shares = columns.reduce(0) { $0 + $1.share }
        for (column, node) in zip(columns, nodes) {
            let width = room * column.share / shares
            guard width < Self.leastColumn else { continue }
            let tenths = (width * 10).rounded() / 10
            log.report(node, "the column would be \(tenths) mm wide, which is less than \(Self.leastColumn) mm; give it a larger share of the width")
        }
    }
}
