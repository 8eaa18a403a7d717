extension RecordTransaction {
    /// All that is due by the clock, in the order in which it is best done: what frees a seat before what gives it away, what was answered before what
    /// closes. Eleven queries for the whole academy, each served by an index that holds nothing but what waits.
    ///
    /// - Parameter limit: the most of each sort.
    func dueWork(at now: Instant, atMost limit: Int, by zones: any TimeZones) throws -> [DueWork] {
        var due: [DueWork] = try attempts.awaitingClock(at: now, atMost: limit).map { .settleAttempt($0) }
        due += try sittings.awaitingClock(at: now, atMost: limit).map { sitting in
            sitting.state == .scheduled ? .openSitting(sitting.key) : .closeSitting(sitting.key, sitting.state)
        }
        due += try applications.nominationsOverdue(at: now, atMost: limit).map { .lapseNomination($0) }
        due += try offers.overdue(at: now, atMost: limit).map { .lapseOffer($0) }
        due += try cohorts.awaitingClock(on: now.utcDate.adding(days: 1), atMost: limit).compactMap { try advance($0, at: now, by: zones) }
        due += try cohorts.withWaitingList().compactMap { try waiting(for: $0.cohort, hasFreeSeat: $0.hasFreeSeat, at: now, by: zones) }
        due += try cohorts.awaitingTimeOuts(at: now, atMost: limit).map { .timeOut($0) }
        due += try suspensions.overdue(at: now, atMost: limit).map { .endSuspension($0) }
        due += try sittings.awaitingArchive(atMost: limit).map { .archiveSitting($0.key) }
        if try credentials.hasExpired(at: now) || repetitions.hasKept(longerThan: RepetitionKey.keptSeconds) { due.append(.dropExpiredAccess) }
        return due
    }

    /// The day on the academy's clocks decides, which can be that before or after the one in UTC.
    private func advance(_ cohort: Cohort, at now: Instant, by zones: any TimeZones) throws -> DueWork? {
        let today = try cohort.localDate(of: now, by: zones)
        switch cohort.state {
        case .published: return cohort.startsOn <= today ? .advanceCohort(cohort.key, .start) : nil
        case .running: return cohort.endsOn < today ? .advanceCohort(cohort.key, .complete) : nil
        case .planned, .postponed, .completed, .cancelled: return nil
        }
    }

    private func waiting(for cohort: Cohort, hasFreeSeat: Bool, at now: Instant, by zones: any TimeZones) throws -> DueWork? {
        if try cohort.hasStarted(at: now, by: zones) { return .closeWaitingList(cohort.key) }
        guard hasFreeSeat else { return nil }
        let (plan, waiting) = (try seats.plan(of: cohort.id), try selections.waitingList(of: cohort.id))
        let next = SeatRule.next(waiting.map(\.content.country), free: plan.free, held: plan.held, terms: cohort.terms.admission)
        return next == nil ? nil : .promote(cohort.key)
    }
}
