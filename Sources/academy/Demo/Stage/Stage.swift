import Learning
import Records
import Synchronization

/// What a scene is played on: it hands each act its actor, its time and its lots.
struct Stage: Sendable {
    let store: any RecordStore
    let files: any FileStore
    let at: Instant
    let seed: UInt64
    /// The scene was on when an earlier telling was broken off: what of it was done already is refused now, and need not be done again.
    let isResumed: Bool
    private let turns = Turns()

    /// Acts that happen at once. More would only wait for the same database.
    private static let width = 8
    private static let turnsOfEach = 50

    init(store: any RecordStore, files: any FileStore, at: Instant, seed: UInt64, isResumed: Bool = false) {
        (self.store, self.files, self.at, self.seed, self.isResumed) = (store, files, at, seed, isResumed)
    }

    /// The next act, by somebody who signs in.
    func act(as email: EmailAddress, _ body: @Sendable (CommandContext) async throws -> Void) async throws {
        try await act(body) { try await self.actor(email) }
    }

    /// The next act, by the machine's operator or a worker of the program.
    func act(by role: Role, _ body: @Sendable (CommandContext) async throws -> Void) async throws {
        try await act(body) { Actor(role: role, name: role == .worker ? "clock" : "demo operator") }
    }

    private func act(_ body: (CommandContext) async throws -> Void, by actor: () async throws -> Actor) async throws {
        let turn = turns.take()
        do {
            try await body(
                CommandContext(
                    actor: actor(),
                    store: store,
                    clock: StandingClock(now: Self.instant(turn, after: at)),
                    random: SeededRandom(seed: seed, lot: turn),
                    zones: SystemTimeZones()
                )
            )
        } catch is Refusal where isResumed {
            return
        }
    }

    /// For each of the people a stage of their own, on several at once.
    func each(_ people: [Applicant], _ body: @escaping @Sendable (Applicant, Stage) async throws -> Void) async throws {
        try await each(people.count) { try await body(people[$0], $1) }
    }

    /// What is done on each of the stages keeps its order, its times and its lots, whichever is quicker.
    func each(_ count: Int, _ body: @escaping @Sendable (Int, Stage) async throws -> Void) async throws {
        let stages = (0..<count).map { _ in
            let turn = turns.take(Self.turnsOfEach)
            return Stage(
                store: store,
                files: files,
                at: Self.instant(turn, after: at),
                seed: seed &+ UInt64(turn) &* 0x9E6D_62D0_6F6A_9A9B,
                isResumed: isResumed
            )
        }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (index, stage) in stages.enumerated() {
                if index >= Self.width { try await group.next() }
                group.addTask { try await body(index, stage) }
            }
            try await group.waitForAll()
        }
    }

    /// For commands that only read; they draw nothing.
    func reading(as staff: Staff) async throws -> CommandContext {
        CommandContext(
            actor: try await actor(staff.email),
            store: store,
            clock: StandingClock(now: at),
            random: SeededRandom(seed: seed),
            zones: SystemTimeZones()
        )
    }

    func actor(_ email: EmailAddress) async throws -> Actor {
        let now = at
        return try await store.read { try $0.accounts.actor($0.accounts.require(email), at: now) }
    }

    /// What there is none or one of, in a list: values of some hundred bytes that come out of a generic asynchronous call are damaged by the optimiser of Swift 6.3,
    /// and a list is one word.
    func find<Value: Sendable>(_ body: @Sendable @escaping (any RecordTransaction) throws -> Value?) async throws -> [Value] {
        try await store.read { transaction in try body(transaction).map { [$0] } ?? [] }
    }

    func read<Value: Sendable>(_ body: @Sendable @escaping (any RecordTransaction) throws -> Value) async throws -> Value {
        try await store.read(body)
    }

    private static func instant(_ turn: Int, after start: Instant) -> Instant { Instant(microseconds: start.microseconds + Int64(turn) * 1000) }
}

/// How many acts there were on a stage.
private final class Turns: Sendable {
    private let count = Mutex(0)

    /// - Returns: the first of so many turns.
    func take(_ number: Int = 1) -> Int {
        count.withLock { count in
            defer { count += number }
            return count
        }
    }
}
