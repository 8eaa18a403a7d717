import Learning
import Records
import Testing

@Suite("Requests under a key")
struct RepetitionTests {
    private static let digest = [UInt8](repeating: 7, count: 32)

    @Test("A key is taken once, told while it is worked on, and tells what was answered", arguments: Engine.allCases)
    func life(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let (key, account) = (try #require(RepetitionKey("key-00000001")), try await Self.account(in: academy))
            let first = try await Self.reserve(key, account, academy)
            #expect(first == nil)
            #expect(try await Self.reserve(key, account, academy) == KeptRequest(digest: Self.digest, stage: .running))
            try await academy.store.write { try $0.repetitions.settle(key, of: account, answer: "{}") }
            #expect(try await Self.reserve(key, account, academy) == KeptRequest(digest: Self.digest, stage: .done(answer: "{}")))
        }
    }

    @Test("Who fails gives the key back; who ends in the middle loses it when the time is over", arguments: Engine.allCases)
    func released(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let (key, account) = (try #require(RepetitionKey("key-00000001")), try await Self.account(in: academy))
            _ = try await Self.reserve(key, account, academy)
            try await academy.store.write { try $0.repetitions.release(key, of: account) }
            #expect(try await Self.reserve(key, account, academy, seconds: 0) == nil)
            #expect(try await Self.reserve(key, account, academy) == nil)
            #expect(try await academy.store.write { try $0.repetitions.forget(olderThan: 0) } == 1)
        }
    }

    @Test("Of many at once one has the key", arguments: Engine.allCases)
    func atOnce(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let (key, account) = (try #require(RepetitionKey("key-00000001")), try await Self.account(in: academy))
            let taken = try await withThrowingTaskGroup(of: Bool.self) { group in
                for _ in 0..<8 { group.addTask { try await Self.reserve(key, account, academy) == nil } }
                return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(taken == 1)
        }
    }

    private static func account(in academy: TestAcademy) async throws -> Identifier<Account> {
        let outcome = try await OpenAccount(email: try #require(EmailAddress("robot@example.org")), name: "Robot").run(in: academy.context())
        switch outcome {
        case .opened(let account), .unchanged(let account): return account.id
        }
    }

    private static func reserve(
        _ key: RepetitionKey,
        _ account: Identifier<Account>,
        _ academy: TestAcademy,
        seconds: Int64 = 60
    ) async throws -> KeptRequest? {
        try await academy.store.write { try $0.repetitions.reserve(key, of: account, digest: digest, seconds: seconds) }
    }
}
