/// The rows of one document's tables, checked against what its design asks for.
struct TableValues {
    private let rows: [String: [FieldValues]]

    init(_ given: [String: [[String: String]]], for design: Design, languages: [TextLanguage]) throws(PageError) {
        var rows: [String: [FieldValues]] = [:]
        for table in design.tables {
            guard let own = table.rows ?? given[table.name] else { throw .missingTable(table.name) }
            guard own.count <= PageComposer.mostRows else { throw .tableTooLong(table.name, rows: own.count) }
            var values: [FieldValues] = []
            for (index, row) in own.enumerated() {
                let place = "\(table.name)[\(index + 1)]."
                values.append(try FieldValues(row, for: table.fields, languages: languages, place: place))
            }
            rows[table.name] = values
        }
        let expected = Set(design.tables.filter { $0.rows == nil }.map(\.name))
        if let unknown = given.keys.filter({ !expected.contains($0) }).min() { throw .unknownTable(unknown) }
        self.rows = rows
    }

    func rows(_ table: String) -> [FieldValues] { rows[table] ?? [] }
}
