package protocol ModerationRecords {
    /// The last moderation of a sitting; nil before there was one.
    func current(of sitting: Identifier<Sitting>) throws -> Moderation?
    /// Of every sitting of a cohort.
    func all(in cohort: Identifier<Cohort>) throws -> [ModerationSummary]
    /// The same, kept from others until the transaction ends.
    func lockCurrent(of sitting: Identifier<Sitting>) throws -> Moderation?
    func insert(_ moderation: Moderation, at instant: Instant, by actor: Actor) throws
    /// Applies the event and writes its history row.
    ///
    /// - Throws: ``Refusal`` `transition-refused`.
    /// - Returns: the moderation in its new state.
    func apply(_ event: ModerationEvent, to moderation: Moderation, reason: String?, at instant: Instant, by actor: Actor) throws -> Moderation
}
