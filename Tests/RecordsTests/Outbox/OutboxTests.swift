import Learning
import Synchronization
import Testing

@Suite("Outbox")
struct OutboxTests {
    private func post(_ count: Int, in academy: TestAcademy) async throws -> [OutboxMessage] {
        let messages = try (0..<count).map { number in
            OutboxMessage(
                id: try academy.random.identifier(at: academy.clock.now),
                topic: .publishDocument,
                subject: UUIDv7(high: UInt64(number), low: 7)
            )
        }
        try await academy.store.write { transaction in
            for message in messages { try transaction.outbox.post(message, at: TestAcademy.start) }
        }
        return messages
    }

    private func take(_ holder: String, seconds: Int64 = 60, atMost count: Int = 100, from academy: TestAcademy) async throws -> [OutboxMessage] {
        try await academy.store.write { try $0.outbox.take(atMost: count, holder: holder, seconds: seconds) }
    }

    @Test("A message is taken as it was posted, by one holder, and gone when it completes", arguments: Engine.allCases)
    func deliversOnce(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let messages = try await post(3, in: academy)
            #expect(try await Set(take("a", atMost: 2, from: academy).map(\.id)).count == 2)
            #expect(try await take("b", from: academy).count == 1)
            #expect(try await take("c", from: academy) == [])
            for message in messages {
                try await academy.store.write { try $0.outbox.complete(message.id, holder: "a") }
            }
            #expect(try await academy.store.read { try $0.outbox.pendingCount() } == 1)
        }
    }

    @Test("Two takers at once never take the same message", arguments: Engine.allCases)
    func neverSharesMessages(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let messages = try await post(60, in: academy)
            let other = try await academy.database.open()
            let taken = try await withThrowingTaskGroup(of: [OutboxMessage].self) { group in
                for number in 0..<12 {
                    group.addTask {
                        let store: any TestStore = number.isMultiple(of: 2) ? other : academy.store
                        return try await store.write { try $0.outbox.take(atMost: 10, holder: "holder-\(number)", seconds: 60) }
                    }
                }
                return try await group.reduce(into: []) { $0 += $1 }
            }
            try await other.close()
            #expect(Set(taken.map(\.id)).count == taken.count)
            let rest = try await take("rest", from: academy)
            #expect(Set((taken + rest).map(\.subject)) == Set(messages.map(\.subject)))
            #expect(taken.count + rest.count == messages.count)
        }
    }

    @Test("When a lease has run out, others take the message; who lost it can neither complete nor postpone it", arguments: Engine.allCases)
    func freesExpiredLeases(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let message = try #require(try await post(1, in: academy).first)
            let first = try await take("slow", seconds: -1, from: academy)
            #expect(first.map(\.attempts) == [0])
            let second = try await take("quick", from: academy)
            #expect(second.map(\.id) == [message.id])
            #expect(second.map(\.attempts) == [1])
            let before = try academy.raw.dump()
            try await academy.store.write { try $0.outbox.complete(message.id, holder: "slow") }
            try await academy.store.write { try $0.outbox.postpone(message.id, holder: "slow", seconds: 0) }
            #expect(try academy.raw.dump() == before)
            try await academy.store.write { try $0.outbox.complete(message.id, holder: "quick") }
            #expect(try await academy.store.read { try $0.outbox.pendingCount() } == 0)
        }
    }

    @Test("A postponed message comes again when it is due, not before", arguments: Engine.allCases)
    func postpones(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let message = try #require(try await post(1, in: academy).first)
            _ = try await take("a", from: academy)
            try await academy.store.write { try $0.outbox.postpone(message.id, holder: "a", seconds: 3600) }
            #expect(try await take("b", from: academy) == [])
            try academy.raw.execute("UPDATE outbox SET due_at = due_at - 3600000000")
            #expect(try await take("b", from: academy).map(\.id) == [message.id])
        }
    }

    @Test("Leases follow the database's clock, whatever the business clock says", arguments: Engine.allCases)
    func ignoresBusinessClock(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            _ = try await post(1, in: academy)
            academy.clock.advance(days: -10_000)
            #expect(try await take("a", from: academy).count == 1)
            academy.clock.advance(days: 20_000)
            #expect(try await take("b", from: academy) == [])
        }
    }

    private final class Recorder: OutboxHandler {
        struct Failure: Error {}
        let isFailing: Bool
        let delivered = Mutex<[UUIDv7]>([])

        init(isFailing: Bool = false) { self.isFailing = isFailing }

        func deliver(_ message: OutboxMessage) async throws {
            if isFailing { throw Failure() }
            delivered.withLock { $0.append(message.subject) }
        }
    }

    @Test("Workers of two processes deliver every message once between them", arguments: Engine.allCases)
    func deliversBetweenWorkers(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let messages = try await post(40, in: academy)
            let recorder = Recorder()
            let other = try await academy.database.open()
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<4 {
                    group.addTask {
                        let context = academy.context(as: Actor(role: .worker, name: "w"), on: number.isMultiple(of: 2) ? other : nil)
                        _ = try await DeliverOutbox(handlers: [.publishDocument: recorder]).run(in: context)
                    }
                }
                try await group.waitForAll()
            }
            try await other.close()
            #expect(recorder.delivered.withLock { $0.count } == 40)
            #expect(recorder.delivered.withLock { Set($0) } == Set(messages.map(\.subject)))
            #expect(try await academy.store.read { try $0.outbox.pendingCount() } == 0)
        }
    }

    @Test("What cannot be delivered is kept for later, and what nobody here carries is left alone", arguments: Engine.allCases)
    func keepsFailures(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            _ = try await post(2, in: academy)
            #expect(try await academy.run(DeliverOutbox(handlers: [.publishDocument: Recorder(isFailing: true)])).counts == [0, 2])
            #expect(try await academy.run(DeliverOutbox(handlers: [:])).counts == [0, 0])
            try academy.raw.execute("UPDATE outbox SET due_at = 0")
            #expect(try await academy.run(DeliverOutbox(handlers: [.boardPostponed: Recorder()])).counts == [0, 0])
            #expect(try await academy.run(DeliverOutbox(handlers: [.publishDocument: Recorder()])).counts == [2, 0])
        }
    }
}

extension DeliverOutbox.Outcome {
    fileprivate var counts: [Int] { [delivered, postponed] }
}
