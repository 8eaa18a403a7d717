import Foundation
import Records

/// The bytes of a migrated file of SQLite: made once, then written wherever a test needs one, as migrating takes longer than most tests do.
actor MigratedFile {
    static let shared = MigratedFile()

    private var making: Task<Data, any Error>?

    func content() async throws -> Data {
        if let making { return try await making.value }
        let task = Task { try await Self.make() }
        making = task
        return try await task.value
    }

    private static func make() async throws -> Data {
        let folder = FileManager.default.temporaryDirectory.appending(path: "migrated-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "records.sqlite")
        let store = try SQLiteRecordStore(path: file.path)
        _ = try await store.migrate()
        try await store.close()
        return try Data(contentsOf: file)
    }
}
