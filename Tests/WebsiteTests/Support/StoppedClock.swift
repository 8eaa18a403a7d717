import Learning

struct StoppedClock: BusinessClock {
    let now: Instant
}

/// Verifying draws nothing at random.
struct NoRandomness: RandomSource {
    func bytes(_ count: Int) throws -> [UInt8] { unplanned() }
}

struct NoTimeZones: TimeZones {
    func instant(of local: LocalDateTime, in zone: TimeZoneName) -> Instant? { unplanned() }
    func local(of instant: Instant, in zone: TimeZoneName) -> LocalDateTime? { unplanned() }
}
