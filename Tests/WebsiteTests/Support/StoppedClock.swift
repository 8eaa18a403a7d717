import Learning

struct StoppedClock: BusinessClock {
    let now: Instant
}

/// Verifying draws nothing at random.
struct NoRandomness: RandomSource {
    func bytes(_ count: Int) throws -> [UInt8] { unplanned() }
}
