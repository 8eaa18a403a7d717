/// What each column is for and how long it is kept. A test holds the map and the schema of both databases together: a column that is in one and not in the other
/// fails it. The processing register is printed from here.
package struct DataMap: Sendable {
    package struct Column: Sendable, Hashable {
        package let table: String
        package let name: String
        package let purpose: String
        package let retention: RetentionClass
    }

    package let columns: [Column]

    init(_ parts: [TablePurposes]) { columns = parts.flatMap(\.columns) }
}

/// The purposes of a table's columns, written beside the table's noun.
struct TablePurposes: Sendable {
    let columns: [DataMap.Column]

    /// - Parameters:
    ///   - retention: of every column that names no other.
    ///   - others: columns whose contents are kept otherwise than the table's.
    init(_ table: String, _ retention: RetentionClass, _ purposes: KeyValuePairs<String, String>, others: [String: RetentionClass] = [:]) {
        columns = purposes.map { name, purpose in
            DataMap.Column(table: table, name: name, purpose: purpose, retention: others[name] ?? retention)
        }
    }

    /// The history table that ``StateTable`` writes.
    init(historyOf table: String, _ retention: RetentionClass) {
        self.init(
            "\(table)_history",
            retention,
            [
                "\(table)_id": "whose history it is", "sequence": "order of events", "event": "what happened", "from_state": "state before",
                "to_state": "state after", "at": "when it happened", "actor": "who answers for it", "reason": "why, where a rule asks for it",
            ]
        )
    }

    /// A table of one column `name`: the states or kinds that other tables point at.
    init(names table: String) { self.init(table, .notPersonal, ["name": "names that other tables may use"]) }
}
