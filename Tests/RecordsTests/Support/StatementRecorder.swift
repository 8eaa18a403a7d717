import Synchronization

/// The statements that a store ran, each once.
final class StatementRecorder: Sendable {
    private let texts = Mutex<Set<String>>([])

    func take(_ text: String) { _ = texts.withLock { $0.insert(text) } }

    /// Without those that begin and end transactions, and the look at the schema with which a file is opened.
    var statements: [String] {
        let all = texts.withLock { $0 }
        return all.filter { text in
            ["SELECT", "INSERT", "UPDATE", "DELETE", "WITH"].contains { text.hasPrefix($0) } && !text.contains("sqlite_master")
        }.sorted()
    }
}
