import Learning

/// The business clock of one act: it stands where the story is.
struct StandingClock: BusinessClock {
    let now: Instant
}
