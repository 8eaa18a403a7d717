package protocol ModerationRecords {
    /// The last moderation of a sitting, kept from others until the transaction ends; nil before there was one.
    func lockCurrent(of sitting: Identifier<Sitting>) throws -> Moderation?
    func insert(_ moderation: Moderation, at instant: Instant, by actor: Actor) throws
    /// Applies the event and writes its history row.
    ///
    /// - Throws: ``Refusal`` `transition-refused`.
    /// - Returns: the moderation in its new state.
    func apply(_ event: ModerationEvent, to moderation: Moderation, reason: String?, at instant: Instant, by actor: Actor) throws -> Moderation
}
