import Records
import Synchronization
import Testing

/// Every statement that a store ran, in order and as often as it ran.
final class StatementTally: Sendable {
    private let texts = Mutex<[String]>([])

    func take(_ text: String) { texts.withLock { $0.append(text) } }

    /// Without those that begin and end transactions, and the look at the schema with which a file is opened.
    var statements: [String] {
        texts.withLock { $0 }.filter { text in
            ["SELECT", "INSERT", "UPDATE", "DELETE", "WITH"].contains { text.hasPrefix($0) } && !text.contains("sqlite_master")
        }
    }
}

extension TestAcademy {
    /// The same academy on SQLite, by a store whose statements are told.
    func watched(_ tally: StatementTally) throws -> TestAcademy {
        let store = try SQLiteRecordStore(path: try #require(database.path)) { tally.take($0) }
        return TestAcademy(database: database, store: store, clock: clock, random: random)
    }
}
