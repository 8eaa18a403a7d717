package protocol CohortRecords {
    func find(_ key: CohortKey) throws -> Cohort?
    func find(_ id: Identifier<Cohort>) throws -> Cohort?
    /// Finds the cohort and keeps others from changing who is in it until the transaction ends.
    func lock(_ key: CohortKey) throws -> Cohort?
    func lock(_ id: Identifier<Cohort>) throws -> Cohort?
    /// The edition of the same course that starts next after this one.
    func next(after cohort: Cohort) throws -> Cohort?
    func insert(_ cohort: Cohort, at instant: Instant, by actor: Actor) throws
    /// Applies the event and writes its history row.
    ///
    /// - Throws: ``Refusal`` `transition-refused`.
    func apply(_ event: CohortEvent, to cohort: Cohort, reason: String?, at instant: Instant, by actor: Actor) throws
    func all() throws -> [Cohort]
    /// In the order in which they start, from behind one of them.
    func page(state: CohortState?, after key: CohortKey?, atMost count: Int) throws -> [Cohort]
    /// Those that are open to applications, with the course, in the order in which they start.
    func published() throws -> [(cohort: Cohort, course: ContentKey)]
    /// Editions to be started whose first day is this one or earlier, and running ones whose last day was before it.
    func awaitingClock(on day: LocalDate, atMost count: Int) throws -> [Cohort]
    /// Editions that somebody waits for a seat of, and whether one is free.
    func withWaitingList() throws -> [(cohort: Cohort, hasFreeSeat: Bool)]
    /// Editions with somebody whose time for the award may have run out, as far as the clock has not looked at them since.
    func awaitingTimeOuts(at instant: Instant, atMost count: Int) throws -> [CohortKey]
    /// Lets the clock look for time-outs in the edition at that moment again, and not before.
    func setTimeOuts(from instant: Instant, in cohort: Identifier<Cohort>) throws
}

extension CohortRecords {
    /// - Throws: ``Refusal`` `cohort-unknown`.
    package func require(_ key: CohortKey) throws -> Cohort {
        guard let cohort = try find(key) else { throw Refusal(.cohortUnknown, [key.text]) }
        return cohort
    }

    /// - Throws: ``Refusal`` `cohort-unknown`.
    package func requireLocked(_ key: CohortKey) throws -> Cohort {
        guard let cohort = try lock(key) else { throw Refusal(.cohortUnknown, [key.text]) }
        return cohort
    }
}
