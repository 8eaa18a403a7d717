import Learning

/// Records that cannot be reached.
struct FailingStore: RecordStore {
    struct Unreachable: Error {}

    func write<Outcome: Sendable>(_ body: @Sendable @escaping (any RecordTransaction) throws -> Outcome) async throws -> Outcome {
        throw Unreachable()
    }

    func read<Outcome: Sendable>(_ body: @Sendable @escaping (any RecordTransaction) throws -> Outcome) async throws -> Outcome {
        throw Unreachable()
    }
}

private struct StoppedClock: BusinessClock {
    let now = Instant(microseconds: 1_793_620_800_000_000)
}

private struct Zeros: RandomSource {
    func bytes(_ count: Int) throws -> [UInt8] { [UInt8](repeating: 0, count: count) }
}

private struct NoTimeZones: TimeZones {
    func instant(of local: LocalDateTime, in zone: TimeZoneName) -> Instant? { nil }
    func local(of instant: Instant, in zone: TimeZoneName) -> LocalDateTime? { nil }
}

extension CommandContext {
    static let failing = CommandContext(
        actor: Actor(role: .operator, name: "Ada"),
        store: FailingStore(),
        clock: StoppedClock(),
        random: Zeros(),
        zones: NoTimeZones()
    )
}
