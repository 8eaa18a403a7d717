/// Work that waits for a connection.
struct PoolJob: Sendable {
    /// Tells the job to a cancellation that comes from elsewhere.
    final class Identity: Sendable {}

    let identity: Identity
    let deadline: ContinuousClock.Instant
    /// Runs the body and answers its caller.
    let perform: @Sendable (PostgreSQLConnection) -> Void
    /// Answers the caller in place of the body.
    let fail: @Sendable (any Error) -> Void
}
