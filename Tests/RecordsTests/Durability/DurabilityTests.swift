import Foundation
import GRDB
import Learning
import PostgreSQL
import Records
import TestTools
import Testing

@Suite("Durability")
struct DurabilityTests {
    private func withFolder(_ body: (URL) async throws -> Void) async throws {
        try await TestDatabase.with(.sqlite) { database in
            try await body(URL(filePath: try #require(database.path)).deletingLastPathComponent())
        }
    }

    private func file(_ folder: URL, _ name: String = "records") -> String { folder.appending(path: "\(name).sqlite").path }

    /// How often a writer of so many writes had its file flushed.
    private func flushes(writes: UInt64, tasks: UInt64, delay: Int = 0) async throws -> UInt64 {
        var count: UInt64 = 0
        try await withFolder { folder in
            let probe = try FlushProbe(in: folder)
            let writer = try WriterProcess(file: file(folder), number: 1, count: writes, tasks: tasks, probe: probe, flushDelay: delay)
            try await writer.finish()
            #expect(try writer.acknowledged.count == Int(writes))
            count = try probe.count
        }
        return count
    }

    @Test("Each acknowledged write of a lone writer was flushed to disk")
    func flushesEveryWrite() async throws {
        let before = try await flushes(writes: 0, tasks: 1)
        let after = try await flushes(writes: 300, tasks: 1)
        #expect(after >= before + 300)
    }

    @Test("Writes that wait for a slow disk share its flushes")
    func groupsWrites() async throws {
        let before = try await flushes(writes: 0, tasks: 1)
        let after = try await flushes(writes: 960, tasks: 96, delay: 2_000)
        // 96 at a time can share a flush; a tenth of a flush each is far from that and far from one each.
        #expect(after >= before + 10)
        #expect(after <= before + 96 * 2)
    }

    @Test("Whatever was acknowledged before kill -9 is there afterwards, ten times over")
    func survivesKills() async throws {
        try await withFolder { folder in
            var generator = SeededGenerator(seed: 7)
            var acknowledged: [UInt64: [UInt64]] = [:]
            for number in 1...10 as ClosedRange<UInt64> {
                let writer = try WriterProcess(file: file(folder), number: number, count: 1_000_000, tasks: 8)
                try await writer.kill(after: Int.random(in: 1...400, using: &generator))
                acknowledged[number] = try writer.acknowledged
                try await check(file(folder), has: acknowledged)
            }
            #expect(acknowledged.values.allSatisfy { !$0.isEmpty })
        }
    }

    private func check(_ path: String, has acknowledged: [UInt64: [UInt64]]) async throws {
        let store = try SQLiteRecordStore(path: path)
        #expect(try await store.pendingMigrations() == [])
        let context = CommandContext(
            actor: Actor(role: .operator, name: "Ada"),
            store: store,
            clock: ManualClock(TestAcademy.start),
            random: SeededRandom(seed: 1),
            zones: SystemTimeZones()
        )
        let audit = try await VerifyAudit().run(in: context)
        #expect(audit.findings == [])
        try await store.close()

        let queue = try DatabaseQueue(path: path)
        #expect(try await queue.read { try String.fetchAll($0, sql: "PRAGMA integrity_check") } == ["ok"])
        let subjects = try await queue.read { try String.fetchSet($0, sql: "SELECT lower(hex(subject)) FROM outbox") }
        #expect(subjects.count == audit.entries, "a write was kept in part")
        for (number, indices) in acknowledged {
            let missing = indices.filter { index in
                !subjects.contains(UUIDv7(high: number, low: index).description.replacing("-", with: ""))
            }
            #expect(missing == [])
        }
    }

    @Test("Two processes write to one file at once, also on a slow disk: neither is turned away", arguments: [0, 2_000])
    func sharesTheFile(flushDelay: Int) async throws {
        try await withFolder { folder in
            let probe = try FlushProbe(in: folder)
            let writers = try (1...2).map { number in
                try WriterProcess(file: file(folder), number: number, count: 1_500, tasks: 3, probe: probe, flushDelay: flushDelay)
            }
            for writer in writers { try await writer.finish() }
            try await check(file(folder), has: [1: writers[0].acknowledged, 2: writers[1].acknowledged])
            #expect(try writers.map { try $0.acknowledged.count } == [1_500, 1_500])
        }
    }

    @Test("A file that cannot be opened, or is no database, is refused", arguments: ["missing/records.sqlite", "text.sqlite"])
    func refusesOtherFiles(name: String) async throws {
        try await withFolder { folder in
            try Data(String(repeating: "no database ", count: 500).utf8).write(to: folder.appending(path: "text.sqlite"))
            #expect(throws: (any Error).self) { try SQLiteRecordStore(path: folder.appending(path: name).path) }
        }
    }

    @Test("A PostgreSQL session that acknowledges before it flushes is refused")
    func refusesAsynchronousCommit() async throws {
        try await TestDatabase.with(.postgreSQL) { database in
            var configuration = try #require(database.configuration)
            _ = try await PostgreSQLRecordStore(configuration).close()
            configuration.connectionString = configuration.connectionString.replacing("options='", with: "options='-c synchronous_commit=off ")
            let error = await #expect(throws: RecordsError.self) { try await PostgreSQLRecordStore(configuration) }
            #expect(error == .notDurable("PostgreSQL's synchronous_commit is off"))
        }
    }
}
