package import Learning

/// What the website is handed: the records by way of a command context, and the ports that verifying needs.
package struct WebsiteServices: Sendable {
    /// For the public pages; acts as ``Actor/publicVerifier`` whoever it was made for.
    package let context: CommandContext
    package let examiner: any SealExaminer
    package let badges: any BadgePublisher
    package let tally: any VerificationTally
    /// Where the bytes of uploads lie.
    package let files: any FileStore
    package let hasher: any PasswordHasher
    /// Told which sessions and tokens are in use.
    package let access: any AccessTally
    /// Asked at each `GET /health/ready`.
    package let readiness: @Sendable () async -> [ReadinessCheck]
    /// Where the website's own counters go, and what `GET /metrics` shows.
    package let metrics: MetricsRegistry

    package init(
        context: CommandContext,
        examiner: any SealExaminer,
        badges: any BadgePublisher,
        tally: any VerificationTally,
        files: any FileStore,
        hasher: any PasswordHasher,
        access: any AccessTally,
        readiness: @escaping @Sendable () async -> [ReadinessCheck],
        metrics: MetricsRegistry
    ) {
        self.context = context.acting(as: .publicVerifier)
        self.examiner = examiner
        self.badges = badges
        self.tally = tally
        self.files = files
        self.hasher = hasher
        self.access = access
        self.readiness = readiness
        self.metrics = metrics
    }
}
