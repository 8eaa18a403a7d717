/// A list of people as a file gives it, with everything that is wrong in it.
package struct PersonList: Sendable, Equatable {
    package struct Row: Sendable, Hashable {
        /// Line of the file on which the row begins, from 1.
        package let line: Int
        package let email: EmailAddress
        package let name: PersonName
        package let country: Country
    }

    package struct Problem: Sendable, Hashable {
        package let line: Int
        package let message: String

        package init(line: Int, message: String) {
            self.line = line
            self.message = message
        }
    }

    package let rows: [Row]
    package let problems: [Problem]

    package static let columns = ["email", "latin_name", "native_name", "country"]
    static let maximumRows = 10_000

    /// Reads a table whose first row names the columns, in any order. Never stops at the first problem.
    package init(_ table: CommaSeparatedTable) {
        var rows: [Row] = []
        var problems = table.problems.map { Problem(line: $0.line, message: $0.message) }
        var firstLines: [EmailAddress: Int] = [:]

        guard let header = table.rows.first else {
            self.rows = []
            let isEmpty = Problem(line: 1, message: "the file is empty; its first line names the columns \(Self.columns.joined(separator: ","))")
            self.problems = problems.isEmpty ? [isEmpty] : problems
            return
        }
        let places = Self.places(in: header, problems: &problems)
        if table.rows.count - 1 > Self.maximumRows {
            problems.append(Problem(line: header.line, message: "\(table.rows.count - 1) rows; at most \(Self.maximumRows) are taken at a time"))
        }
        if let places, table.rows.count - 1 <= Self.maximumRows {
            for source in table.rows.dropFirst() where !source.fields.allSatisfy(\.isEmpty) {
                guard let row = Self.row(source, places: places, problems: &problems) else { continue }
                if let first = firstLines[row.email] {
                    problems.append(Problem(line: row.line, message: "\(row.email) stands on line \(first) already"))
                    continue
                }
                firstLines[row.email] = row.line
                rows.append(row)
            }
            if rows.isEmpty && problems.isEmpty { problems.append(Problem(line: header.line, message: "the file names columns but no person")) }
        }
        self.rows = rows
        self.problems = problems.sorted { $0.line < $1.line }
    }

    /// Somebody as a caller of the program's interface names them.
    package struct Entry: Sendable, Hashable {
        package let email: EmailAddress
        package let name: PersonName
        package let country: Country

        package init(email: EmailAddress, name: PersonName, country: Country) { (self.email, self.name, self.country) = (email, name, country) }
    }

    /// A list that came in no file; its lines are counted from 1.
    package init(_ entries: [Entry]) {
        var (rows, problems, firstLines): ([Row], [Problem], [EmailAddress: Int]) = ([], [], [:])
        for (line, entry) in zip(1..., entries) {
            if let first = firstLines[entry.email] {
                problems.append(Problem(line: line, message: "\(entry.email) stands on line \(first) already"))
                continue
            }
            firstLines[entry.email] = line
            rows.append(Row(line: line, email: entry.email, name: entry.name, country: entry.country))
        }
        (self.rows, self.problems) = (rows, problems)
    }

    private static func places(in header: CommaSeparatedTable.Row, problems: inout [Problem]) -> [String: Int]? {
        var places: [String: Int] = [:]
        let before = problems.count
        for (index, title) in header.fields.enumerated() {
            let column = title.lowercased()
            if !columns.contains(column) {
                problems.append(
                    Problem(
                        line: header.line,
                        message: "there is no column \"\(title.prefix(100))\"; the columns are \(columns.joined(separator: ","))"
                    )
                )
            } else if places.updateValue(index, forKey: column) != nil {
                problems.append(Problem(line: header.line, message: "column \(column) stands twice"))
            }
        }
        for column in columns where places[column] == nil && column != "native_name" {
            problems.append(Problem(line: header.line, message: "column \(column) is missing"))
        }
        return problems.count == before ? places : nil
    }

    private static func row(_ source: CommaSeparatedTable.Row, places: [String: Int], problems: inout [Problem]) -> Row? {
        func field(_ column: String) -> String {
            guard let index = places[column], source.fields.indices.contains(index) else { return "" }
            return source.fields[index]
        }
        let before = problems.count
        if source.fields.count > places.count {
            problems.append(Problem(line: source.line, message: "the row has \(source.fields.count) fields, the header \(places.count)"))
        }
        let email = EmailAddress(field("email"))
        if email == nil { problems.append(Problem(line: source.line, message: "\"\(field("email").prefix(100))\" is not an e-mail address")) }
        let country = Country(field("country"))
        if country == nil {
            problems.append(
                Problem(line: source.line, message: "\"\(field("country").prefix(100))\" is not a country of ISO 3166-1 (two letters, like MT)")
            )
        }
        var name: PersonName?
        do {
            name = try PersonName(latin: field("latin_name"), native: field("native_name"))
        } catch {
            problems.append(Problem(line: source.line, message: error.description))
        }
        guard problems.count == before, let email, let name, let country else { return nil }
        return Row(line: source.line, email: email, name: name, country: country)
    }
}
