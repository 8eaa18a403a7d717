/// The prepared statements of one connection by their SQL text; the least recently used one leaves first.
struct StatementCache {
    private struct Entry {
        let statement: PreparedStatement
        var lastUse: UInt64
    }

    private let capacity: Int
    private var entries: [String: Entry] = [:]
    private var clock: UInt64 = 0
    private var namesGiven: UInt64 = 0
    /// Names of statements that left the cache and still exist on the server.
    private var abandonedNames: [String] = []

    init(capacity: Int) {
        self.capacity = max(1, capacity)
    }

    var count: Int { entries.count }

    mutating func statement(for sql: String) -> PreparedStatement? {
        clock += 1
        guard let index = entries.index(forKey: sql) else { return nil }
        entries.values[index].lastUse = clock
        return entries.values[index].statement
    }

    /// A name no statement of this connection has had: a name is never used twice, even after a failed attempt.
    mutating func newName() -> String {
        namesGiven += 1
        return "s\(namesGiven)"
    }

    mutating func insert(_ statement: PreparedStatement, for sql: String) {
        if entries.count >= capacity, let oldest = entries.min(by: { $0.value.lastUse < $1.value.lastUse })?.key {
            remove(oldest, existsOnServer: true)
        }
        clock += 1
        entries[sql] = Entry(statement: statement, lastUse: clock)
    }

    mutating func remove(_ sql: String, existsOnServer: Bool) {
        guard let entry = entries.removeValue(forKey: sql), existsOnServer else { return }
        abandonedNames.append(entry.statement.name)
    }

    /// The names to deallocate next. They are not asked for again: one the server does not know must not stand in the way for ever.
    mutating func takeAbandonedNames() -> [String] {
        defer { abandonedNames = [] }
        return abandonedNames
    }
}
