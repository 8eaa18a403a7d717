/// What a list is narrowed to: conditions joined by AND, and the parameters they name. The texts come from this program, the values never stand in them.
struct SQLFilter {
    private(set) var parameters: [SQLValue] = []
    private var conditions: [String] = []

    init() {}

    /// Rows of which the column is this.
    init(_ column: String, _ value: SQLValue) { add("\(column) =", value) }

    /// - Parameter comparison: a column and an operator; the parameter follows.
    mutating func add(_ comparison: String, _ value: SQLValue) { conditions.append("\(comparison) \(take(value))") }

    mutating func add(condition: String) { conditions.append(condition) }

    /// - Returns: the parameter's place in the statement.
    mutating func take(_ value: SQLValue) -> String {
        parameters.append(value)
        return "$\(parameters.count)"
    }

    var condition: String { conditions.isEmpty ? "1 = 1" : conditions.joined(separator: " AND ") }
}
