import Learning
import Records
import Testing

@Suite("Requests under a key")
struct RepetitionTests {
    private static let digest = [UInt8](repeating: 7, count: 32)
    private static let answer = KeptAnswer(text: "{}", version: "v1", location: "uploads/1")

    @Test("A key is taken once, told while it is worked on, and tells all of what was answered", arguments: Engine.allCases)
    func life(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let (key, account) = (try #require(RepetitionKey("key-00000001")), try await Self.account(in: academy))
            #expect(try await Self.reserve(key, account, academy) == .taken(turn: 1))
            #expect(try await Self.reserve(key, account, academy) == .kept(KeptRequest(digest: Self.digest, stage: .running)))
            #expect(try await Self.settle(key, account, academy, turn: 1))
            #expect(try await Self.reserve(key, account, academy) == .kept(KeptRequest(digest: Self.digest, stage: .done(Self.answer))))
        }
    }

    @Test("Who fails gives the key back", arguments: Engine.allCases)
    func released(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let (key, account) = (try #require(RepetitionKey("key-00000001")), try await Self.account(in: academy))
            _ = try await Self.reserve(key, account, academy)
            try await academy.store.write { try $0.repetitions.release(key, of: account, turn: 1) }
            #expect(try await Self.reserve(key, account, academy) == .taken(turn: 1))
            #expect(try await academy.store.write { try $0.repetitions.forget(olderThan: 0) } == 1)
        }
    }

    @Test("Who ends in the middle loses the key when the time is over, and settles nothing any more", arguments: Engine.allCases)
    func overtaken(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let (key, account) = (try #require(RepetitionKey("key-00000001")), try await Self.account(in: academy))
            #expect(try await Self.reserve(key, account, academy, seconds: 0) == .taken(turn: 1))
            #expect(try await Self.reserve(key, account, academy) == .taken(turn: 2))
            #expect(try await !Self.settle(key, account, academy, turn: 1))
            try await academy.store.write { try $0.repetitions.release(key, of: account, turn: 1) }
            #expect(try await Self.reserve(key, account, academy) == .kept(KeptRequest(digest: Self.digest, stage: .running)))
            #expect(try await Self.settle(key, account, academy, turn: 2))
            #expect(try await !Self.settle(key, account, academy, turn: 2))
        }
    }

    @Test("Another request does not take over a key, also when the time is over", arguments: Engine.allCases)
    func anotherRequest(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let (key, account) = (try #require(RepetitionKey("key-00000001")), try await Self.account(in: academy))
            _ = try await Self.reserve(key, account, academy, seconds: 0)
            let other = [UInt8](repeating: 8, count: 32)
            #expect(try await Self.reserve(key, account, academy, digest: other) == .kept(KeptRequest(digest: Self.digest, stage: .running)))
        }
    }

    @Test("Of many at once one has the key, the first time and when it is taken over", arguments: Engine.allCases)
    func atOnce(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let (key, account) = (try #require(RepetitionKey("key-00000001")), try await Self.account(in: academy))
            for turn in 1...2 {
                let taken = try await withThrowingTaskGroup(of: Bool.self) { group in
                    for _ in 0..<8 { group.addTask { try await Self.reserve(key, account, academy) == .taken(turn: Int64(turn)) } }
                    return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
                }
                #expect(taken == 1)
                try academy.raw.execute("UPDATE kept_request SET running_until = 0")
            }
        }
    }

    @Test("An account's keys are counted, and those of others are not", arguments: Engine.allCases)
    func counted(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            let account = try await Self.account(in: academy)
            let other = try await Self.account(in: academy, "other@example.org")
            for number in 1...3 { _ = try await Self.reserve(try #require(RepetitionKey("key-0000000\(number)")), account, academy) }
            let held = try await academy.store.read { [try $0.repetitions.hasKept(3, of: account), try $0.repetitions.hasKept(4, of: account)] }
            #expect(held == [true, false])
            #expect(try await !academy.store.read { try $0.repetitions.hasKept(1, of: other) })
        }
    }

    private static func account(in academy: TestAcademy, _ address: String = "robot@example.org") async throws -> Identifier<Account> {
        let outcome = try await OpenAccount(email: try #require(EmailAddress(address)), name: "Robot").run(in: academy.context())
        switch outcome {
        case .opened(let account), .unchanged(let account): return account.id
        }
    }

    private static func reserve(
        _ key: RepetitionKey,
        _ account: Identifier<Account>,
        _ academy: TestAcademy,
        digest: [UInt8] = Self.digest,
        seconds: Int64 = 60
    ) async throws -> Reservation {
        try await academy.store.write { try $0.repetitions.reserve(key, of: account, digest: digest, seconds: seconds) }
    }

    private static func settle(_ key: RepetitionKey, _ account: Identifier<Account>, _ academy: TestAcademy, turn: Int64) async throws -> Bool {
        try await academy.store.write { try $0.repetitions.settle(key, of: account, turn: turn, answer: answer) }
    }
}
