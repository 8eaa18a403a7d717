import Learning
import Records

/// What both stores can do beside reading and writing.
protocol TestStore: TransferableStore {
    func migrate() async throws -> [Int64]
    func pendingMigrations() async throws -> [Int64]
    func close() async throws
}

extension SQLiteRecordStore: TestStore {}
extension PostgreSQLRecordStore: TestStore {}
