/// The attendance of a cohort's modules as a file from another register gives it, with everything that is wrong in it.
package struct ModuleRegister: Sendable, Equatable {
    package struct Row: Sendable, Hashable {
        /// Line of the file on which the row begins, from 1.
        package let line: Int
        package let email: EmailAddress
        package let attendance: ExternalAttendance
    }

    package let rows: [Row]
    package let problems: [CommaSeparatedTable.Problem]

    /// `held` and `attended` are minutes.
    package static let columns = ["email", "module", "held", "attended"]
    static let maximumRows = 10_000

    /// Reads a table whose first row names the columns, in any order. Never stops at the first problem.
    package init(_ table: CommaSeparatedTable) {
        var (rows, problems) = ([Row](), table.problems)
        let places = Self.places(in: table, problems: &problems)
        var firstLines: [String: Int] = [:]
        for source in table.rows.dropFirst() where !source.fields.allSatisfy(\.isEmpty) && places != nil {
            guard let places, let row = Self.row(source, places, &problems) else { continue }
            if let first = firstLines.updateValue(row.line, forKey: "\(row.email) \(row.attendance.module)") {
                problems.append(.init(line: row.line, message: "\(row.email) in \(row.attendance.module) stands on line \(first) already"))
            }
            rows.append(row)
        }
        if rows.isEmpty && problems.isEmpty { problems.append(.init(line: 1, message: "the file names columns but no attendance")) }
        self.rows = rows
        self.problems = problems.sorted { $0.line < $1.line }
    }

    private static func places(in table: CommaSeparatedTable, problems: inout [CommaSeparatedTable.Problem]) -> [Int]? {
        let header = table.rows.first?.fields.map { $0.lowercased() } ?? []
        let places = columns.compactMap { header.firstIndex(of: $0) }
        guard places.count == columns.count, header.count == columns.count else {
            problems.append(.init(line: 1, message: "the first line names the columns \(columns.joined(separator: ",")), each once"))
            return nil
        }
        guard table.rows.count - 1 <= maximumRows else {
            problems.append(.init(line: 1, message: "\(table.rows.count - 1) rows; at most \(maximumRows) are taken at a time"))
            return nil
        }
        return places
    }

    private static func row(_ source: CommaSeparatedTable.Row, _ places: [Int], _ problems: inout [CommaSeparatedTable.Problem]) -> Row? {
        let fields = places.map { source.fields.indices.contains($0) ? source.fields[$0] : "" }
        let before = problems.count
        func complain(_ message: String) { problems.append(.init(line: source.line, message: message)) }
        if source.fields.count > columns.count { complain("the row has \(source.fields.count) fields, the header \(columns.count)") }
        let (email, module) = (EmailAddress(fields[0]), ContentKey(fields[1]))
        if email == nil { complain("\"\(fields[0].prefix(100))\" is not an e-mail address") }
        if module == nil { complain("\"\(fields[1].prefix(100))\" is not the key of a module") }
        let minutes = fields[2...].map { Int($0) }
        guard let held = minutes[0], let attended = minutes[1] else {
            complain("held and attended are whole minutes")
            return nil
        }
        guard let email, let module, problems.count == before else { return nil }
        guard let attendance = ExternalAttendance(module: module, heldMinutes: held, attendedMinutes: attended) else {
            complain("\(attended) of \(held) minutes: at least one is held, and no more attended than held")
            return nil
        }
        return Row(line: source.line, email: email, attendance: attendance)
    }
}
