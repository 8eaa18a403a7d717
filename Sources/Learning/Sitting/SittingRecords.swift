package protocol SittingRecords {
    func find(_ key: SittingKey) throws -> Sitting?
    func find(_ id: Identifier<Sitting>) throws -> Sitting?
    /// Finds the sitting and keeps others from changing it until the transaction ends.
    func lock(_ key: SittingKey) throws -> Sitting?
    /// By assessment, then by number.
    func all(in cohort: Identifier<Cohort>) throws -> [Sitting]
    /// Sittings that the clock has something to do for: to open, to pass a deadline in, to close. Those that have waited longest come first.
    func awaitingClock(at instant: Instant, atMost count: Int) throws -> [Sitting]
    /// Lets the clock look at a sitting at that moment, if it would only look later or not at all.
    func bringClockForward(_ id: Identifier<Sitting>, to instant: Instant) throws
    /// Released sittings of completed cohorts of which nothing waits: no work for a board, no result for a review.
    func awaitingArchive(atMost count: Int) throws -> [Sitting]
    func insert(_ sitting: Sitting, at instant: Instant, by actor: Actor) throws
    /// Stores dates, words, the version of the brief and the clock's next look; the state moves by ``apply(_:to:reason:at:by:)`` only.
    func update(_ sitting: Sitting) throws
    func insert(_ amendment: SittingAmendment) throws
    /// In their order.
    func amendments(of sitting: Identifier<Sitting>) throws -> [SittingAmendment]
    /// Applies the event and writes its history row.
    ///
    /// - Throws: ``Refusal`` `transition-refused`.
    /// - Returns: the sitting in its new state.
    func apply(_ event: SittingEvent, to sitting: Sitting, reason: String?, at instant: Instant, by actor: Actor) throws -> Sitting
}

extension SittingRecords {
    /// - Throws: ``Refusal`` `sitting-unknown`.
    package func require(_ key: SittingKey) throws -> Sitting {
        guard let sitting = try find(key) else { throw Refusal(.sittingUnknown, [key.description]) }
        return sitting
    }

    /// - Throws: ``Refusal`` `sitting-unknown`.
    package func requireLocked(_ key: SittingKey) throws -> Sitting {
        guard let sitting = try lock(key) else { throw Refusal(.sittingUnknown, [key.description]) }
        return sitting
    }

    package func apply(_ event: SittingEvent, to sitting: Sitting, reason: String? = nil, by act: Act) throws -> Sitting {
        try apply(event, to: sitting, reason: reason, at: act.at, by: act.actor)
    }
}
