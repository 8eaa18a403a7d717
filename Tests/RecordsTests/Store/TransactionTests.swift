import CanonicalJSON
import Learning
import Records
import Testing

@Suite("Transactions")
struct TransactionTests {
    struct Deliberate: Error, Equatable {}

    @Test("A body that throws leaves nothing, and no entry in the audit trail", arguments: Engine.allCases)
    func throwLeavesNothing(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 1)
            let before = try academy.raw.dump()
            let stamp = try academy.context().stamp()
            let person = Person(
                id: try academy.random.identifier(at: stamp.at),
                email: try academy.email(2),
                name: try PersonName(latin: "Never Stored", native: nil),
                country: try #require(Country("MT"))
            )
            await #expect(throws: Deliberate()) {
                try await academy.store.write { transaction in
                    try transaction.people.insert(person, key: [UInt8](repeating: 1, count: 32), at: stamp.at)
                    try transaction.audit.append(stamp.act(.importPeople), to: .person(person.id), person: person.id, payload: ["a": 1])
                    #expect(try transaction.people.find(person.email) == person)
                    throw Deliberate()
                }
            }
            #expect(try academy.raw.dump() == before)
            try await academy.expectAuditHolds()
        }
    }

    @Test("Of many writes at once, those that fail take back their own work and nobody else's", arguments: Engine.allCases)
    func failuresKeepToThemselves(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let stamps = try (0..<90).map { _ in try academy.context().stamp() }
            await withTaskGroup(of: Void.self) { group in
                for (index, stamp) in stamps.enumerated() {
                    group.addTask {
                        do {
                            try await academy.store.write { transaction in
                                let aggregate = Aggregate.cohort(Identifier(stamp.id.uuid))
                                try transaction.audit.append(
                                    stamp.act(.openCohort),
                                    to: aggregate,
                                    person: nil,
                                    payload: ["index": .integer(Int64(index))]
                                )
                                switch index % 3 {
                                case 0: throw Deliberate()
                                // The same entry twice: the database itself refuses.
                                case 1: try transaction.audit.append(stamp.act(.openCohort), to: aggregate, person: nil, payload: [:])
                                default: break
                                }
                            }
                            #expect(index % 3 == 2)
                        } catch {
                            #expect(index % 3 != 2, "\(error)")
                            #expect((error is Deliberate) == (index % 3 == 0))
                        }
                    }
                }
            }
            let expected = stamps.enumerated().filter { $0.offset % 3 == 2 }.count
            #expect(try academy.raw.count("audit_entry WHERE aggregate_kind = 'cohort'") == expected)
            try await academy.expectAuditHolds(entries: expected + 1)
        }
    }

    @Test("A statement that fails and is caught inside a body does not become a success", arguments: Engine.allCases)
    func swallowedErrors(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let stamp = try academy.context().stamp()
            let other = try academy.context().stamp()
            let outcome = try? await academy.store.write { transaction in
                try transaction.audit.append(stamp.act(.openCohort), to: .academy, person: nil, payload: [:])
                try? transaction.audit.append(stamp.act(.openCohort), to: .academy, person: nil, payload: [:])
                return true
            }
            // PostgreSQL refuses the rest of a transaction, SQLite goes on: either is told truly.
            let count = try academy.raw.count("audit_entry WHERE command = 'cohort-open'")
            #expect(count == (outcome == true ? 1 : 0))
            try await academy.store.write { try $0.audit.append(other.act(.openCohort), to: .academy, person: nil, payload: [:]) }
            try await academy.expectAuditHolds()
        }
    }

    @Test("Reads refuse to write", arguments: Engine.allCases)
    func readsRefuseWrites(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let before = try academy.raw.dump()
            let stamp = try academy.context().stamp()
            await #expect(throws: (any Error).self) {
                try await academy.store.read { try $0.audit.append(stamp.act(.openCohort), to: .academy, person: nil, payload: [:]) }
            }
            await #expect(throws: (any Error).self) { try await academy.store.read { try $0.leases.take("x", holder: "y", seconds: 1) } }
            #expect(try academy.raw.dump() == before)
        }
    }

    @Test("A read sees one state of the records, whatever is written meanwhile", arguments: Engine.allCases)
    func readsAreConsistent(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let gate = Gate()
            async let counts = academy.store.read { transaction in
                let first = try transaction.outbox.pendingCount()
                gate.pass()
                return (first, try transaction.outbox.pendingCount())
            }
            await gate.waitForEntry()
            let message = OutboxMessage(
                id: try academy.random.identifier(at: academy.clock.now),
                topic: .publishDocument,
                subject: UUIDv7(high: 1, low: 1)
            )
            try await academy.store.write { try $0.outbox.post(message, at: TestAcademy.start) }
            gate.open()
            let seen = try await counts
            #expect(seen.0 == 0)
            #expect(seen.1 == 0)
            #expect(try await academy.store.read { try $0.outbox.pendingCount() } == 1)
        }
    }

    @Test("What was written is there after closing and opening again", arguments: Engine.allCases)
    func survivesReopening(engine: Engine) async throws {
        try await TestDatabase.with(engine) { database in
            let first = try await database.open()
            _ = try await first.migrate()
            try await first.write { try $0.academy.insert(.sample(), rootFingerprint: sampleRoot, at: TestAcademy.start) }
            try await first.close()
            let second = try await database.open()
            #expect(try await second.pendingMigrations() == [])
            #expect(try await second.read { try $0.academy.identity() } == .sample())
            try await second.close()
        }
    }

    @Test("A closed store refuses, in words", arguments: Engine.allCases)
    func refusesWhenClosed(engine: Engine) async throws {
        try await TestDatabase.with(engine) { database in
            let store = try await database.open()
            _ = try await store.migrate()
            try await store.close()
            await #expect(throws: (any Error).self) { try await store.write { try $0.outbox.pendingCount() } }
            await #expect(throws: (any Error).self) { try await store.read { try $0.outbox.pendingCount() } }
        }
    }

    @Test("Closing amid writes answers every one of them, and truly", arguments: Engine.allCases)
    func closesAmidWrites(engine: Engine) async throws {
        try await TestDatabase.with(engine) { database in
            let store = try await database.open()
            _ = try await store.migrate()
            let random = SeededRandom(seed: 3)
            let messages = try (0..<200).map { number in
                OutboxMessage(
                    id: try random.identifier(at: TestAcademy.start),
                    topic: .publishDocument,
                    subject: UUIDv7(high: UInt64(number), low: 0)
                )
            }
            let acknowledged = await withTaskGroup(of: Bool.self) { group in
                for (number, message) in messages.enumerated() {
                    if number == 100 {
                        group.addTask {
                            try? await store.close()
                            return false
                        }
                    }
                    group.addTask { (try? await store.write { try $0.outbox.post(message, at: TestAcademy.start) }) != nil }
                }
                return await group.reduce(into: []) { $0.append($1) }
            }
            #expect(try database.raw.count("outbox") == acknowledged.count { $0 })
        }
    }
}
