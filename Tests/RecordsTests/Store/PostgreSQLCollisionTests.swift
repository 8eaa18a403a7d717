import CanonicalJSON
import Learning
import PostgreSQL
import Records
import Synchronization
import Testing

/// What only happens where writers really run at the same time.
@Suite("Collisions on PostgreSQL")
struct PostgreSQLCollisionTests {
    private final class Runs: Sendable {
        private let number = Mutex(0)

        func next() -> Int {
            number.withLock { number in
                number += 1
                return number
            }
        }

        var count: Int { number.withLock { $0 } }
    }

    @Test("A body that meets another writer runs again from its start, and sees what the other wrote")
    func runsAgain() async throws {
        try await TestAcademy.with(.postgreSQL) { academy in
            try await academy.prepareCohort(people: 0, seats: 5)
            let (key, raw, runs) = (try academy.key(), academy.raw, Runs())
            let cohort = try await academy.store.write { transaction in
                // The snapshot is taken here, and the cohort changed behind its back before it is locked.
                _ = try transaction.cohorts.require(key)
                if runs.next() <= 3 { try raw.execute("UPDATE cohort SET seats = seats + 1") }
                return try transaction.cohorts.requireLocked(key)
            }
            #expect(runs.count == 4)
            #expect(cohort.seats == 8)
        }
    }

    @Test("Who collides every time is told so in the end, and nothing was written")
    func givesUp() async throws {
        try await TestAcademy.with(.postgreSQL) { academy in
            try await academy.prepareCohort(people: 0)
            let (key, raw, runs) = (try academy.key(), academy.raw, Runs())
            let stamp = try academy.context().stamp()
            let entries = try raw.count("audit_entry")
            let error = await #expect(throws: PostgreSQLError.self) {
                try await academy.store.write { transaction in
                    try transaction.audit.append(stamp.act(.openCohort), to: .academy, person: nil, payload: nil)
                    _ = runs.next()
                    try raw.execute("UPDATE cohort SET seats = seats + 1")
                    _ = try transaction.cohorts.requireLocked(key)
                }
            }
            #expect(error?.isTransient == true)
            #expect(runs.count > 10)
            #expect(try raw.count("audit_entry") == entries)
        }
    }

    @Test("Many who read and write the same thing all succeed, none twice")
    func neverDoubles() async throws {
        try await TestAcademy.with(.postgreSQL) { academy in
            try await academy.prepareCohort(people: 0)
            let stamps = try (0..<48).map { _ in try academy.context().stamp() }
            let others = [try await academy.database.open(), try await academy.database.open()]
            let runs = Runs()
            try await withThrowingTaskGroup(of: Void.self) { group in
                for (number, stamp) in stamps.enumerated() {
                    group.addTask {
                        // One chain for all: each must see the entry before its own.
                        try await others[number % 2].write { transaction in
                            _ = runs.next()
                            try transaction.audit.append(stamp.act(.openCohort), to: .academy, person: nil, payload: nil)
                        }
                    }
                }
                try await group.waitForAll()
            }
            for other in others { try await other.close() }
            #expect(try academy.raw.count("audit_entry WHERE aggregate_kind = 'academy'") == 49)
            #expect(runs.count > 48, "nobody met anybody, so that this test shows nothing")
            try await academy.expectAuditHolds()
        }
    }

    @Test("When the server ends sessions amid writes, what was acknowledged is there, and the records go on")
    func survivesLostConnections() async throws {
        try await TestAcademy.with(.postgreSQL) { academy in
            let messages = try (0..<120).map { number in
                OutboxMessage(
                    id: try academy.random.identifier(at: academy.clock.now),
                    topic: .publishDocument,
                    subject: UUIDv7(high: UInt64(number), low: 0)
                )
            }
            let name = try #require(academy.database.configuration).applicationName
            let administration = RawDatabase.postgreSQL(try TestDatabase.server())
            let acknowledged = await withTaskGroup(of: OutboxMessage?.self) { group in
                for (number, message) in messages.enumerated() {
                    if number.isMultiple(of: 20) {
                        group.addTask {
                            try? administration.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = '\(name)'")
                            return nil
                        }
                    }
                    group.addTask { (try? await academy.store.write { try $0.outbox.post(message, at: TestAcademy.start) }) != nil ? message : nil }
                }
                return await group.reduce(into: []) { $0 += [$1].compactMap(\.self) }
            }
            let stored = Set(try academy.raw.column("SELECT id::text FROM outbox"))
            #expect(acknowledged.allSatisfy { stored.contains($0.id.description) })
            _ = try await academy.run(SealAudit())
            try await academy.expectAuditHolds()
        }
    }
}
