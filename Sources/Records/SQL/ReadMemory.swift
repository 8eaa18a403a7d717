import Learning
import Synchronization

/// What transactions read, for as long as nothing is committed to the database by anybody.
///
/// A trainee's progress takes five statements and some hundred rows; between two commits all of them say the same. Each transaction asks the database itself
/// which state it sees, in one cheap statement, so that nothing is out of date, whichever process wrote.
final class ReadMemory: Sendable {
    private struct Content {
        var state = ""
        var values: [ReadKey: any AnyObject & Sendable] = [:]
    }

    /// SQLite counts the commits of others that a connection has noticed, so that each connection needs a memory of its own. PostgreSQL's snapshot names the
    /// transactions that are seen, wherever it is asked for.
    private static let state = SQL(postgreSQL: "SELECT pg_current_snapshot()::text", sqlite: "PRAGMA data_version")

    private let content = Mutex(Content())
    private let capacity: Int

    /// - Parameter capacity: values kept, some kilobytes each.
    ///
    /// - Returns: nil where nothing is to be kept.
    init?(capacity: Int) {
        guard capacity > 0 else { return nil }
        self.capacity = capacity
    }

    /// - Parameter session: whose transaction sees one state throughout.
    func value<Value: AnyObject & Sendable>(_ key: ReadKey, in session: any SQLSession, _ read: () throws -> Value?) throws -> Value? {
        guard let state = try state(in: session) else { return try read() }
        let known = content.withLock { content -> Value? in
            if content.state != state { content = Content(state: state) }
            return content.values[key] as? Value
        }
        if let known { return known }
        guard let made = try read() else { return nil }
        content.withLock { content in
            guard content.state == state else { return }
            if content.values.count >= capacity { content.values.removeAll(keepingCapacity: true) }
            content.values[key] = made
        }
        return made
    }

    private func state(in session: any SQLSession) throws -> String? {
        try session.first(Self.state, []) { row in
            switch session.dialect {
            case .sqlite: try row.integer(0).description
            case .postgreSQL: try row.text(0)
            }
        }
    }
}
