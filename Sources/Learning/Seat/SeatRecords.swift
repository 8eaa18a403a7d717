package protocol SeatRecords {
    /// Makes the rows of an edition that was just inserted.
    func open(_ cohort: Cohort) throws

    /// In the order of their numbers. Whoever means to take one has locked the cohort.
    func plan(of cohort: Identifier<Cohort>) throws -> SeatPlan

    /// Stores an assigned seat. What holds a seat is written after it: the schema lets no offer and no enrolment stand without one.
    ///
    /// - Throws: ``Refusal`` `records-changed` where the seat is no longer free.
    func take(_ seat: Seat, in cohort: Identifier<Cohort>) throws

    /// Hands an accepted seat to the enrolment that follows from it, with its place in the country's cap. The application holds none at this moment.
    func pass(from application: Identifier<Application>, to enrolment: Identifier<Enrolment>) throws
}

extension SeatRecords {
    /// Takes the lowest free seat for an enrolment that no country's cap counts.
    ///
    /// - Throws: ``Refusal`` `no-seat` where none is free.
    package func takeUncapped(in cohort: Identifier<Cohort>, for enrolment: Identifier<Enrolment>) throws {
        var plan = try plan(of: cohort)
        guard let seat = plan.assign(.enrolment(enrolment), country: nil) else { throw Refusal(.noSeat, [SeatVerdict.noSeatLeft.text.english]) }
        try take(seat, in: cohort)
    }
}
