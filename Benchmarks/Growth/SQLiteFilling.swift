import GRDB

/// Without journal and flushes: a fill that fails is begun anew.
struct SQLiteFilling: FillingDatabase {
    private let queue: DatabaseQueue

    init(path: String) throws {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        queue = try DatabaseQueue(path: path, configuration: configuration)
    }

    var dialect: FillingDialect { .sqlite }

    func begin() throws {
        try queue.writeWithoutTransaction { database in
            try database.execute(sql: "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -400000")
        }
    }

    func columns(of table: String) throws -> Set<String> {
        try queue.read { try String.fetchSet($0, sql: "SELECT name FROM pragma_table_info(?)", arguments: [table]) }
    }

    func run(_ statement: String) throws { try queue.writeWithoutTransaction { try $0.execute(sql: statement) } }

    func finish() throws { try queue.close() }
}
