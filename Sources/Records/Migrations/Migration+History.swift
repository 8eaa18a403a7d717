extension Migration {
    /// The table in which ``StateTable`` tells how the rows of another came into their state. Frozen with the first release, as the migrations that use it are.
    static func history(of table: String, _ d: Dialect) -> String {
        """
        CREATE TABLE \(table)_history (
            \(table)_id \(d.id) NOT NULL REFERENCES \(table) (id),
            sequence \(d.integer) NOT NULL,
            event \(d.text) NOT NULL,
            from_state \(d.text) REFERENCES \(table)_state (name),
            to_state \(d.text) NOT NULL REFERENCES \(table)_state (name),
            at \(d.integer) NOT NULL,
            actor \(d.text) NOT NULL,
            reason \(d.text),
            PRIMARY KEY (\(table)_id, sequence)
        ) \(d.strict);
        """
    }
}
