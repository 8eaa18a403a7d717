package protocol EnrolmentRecords {
    func find(cohort: Identifier<Cohort>, person: Identifier<Person>) throws -> Enrolment?
    /// Finds by the names people use, in one query, and keeps others from changing the enrolment until the transaction ends.
    func lock(cohort: CohortKey, email: EmailAddress) throws -> EnrolmentInCohort?
    func find(_ id: Identifier<Enrolment>) throws -> Enrolment?
    func all(of person: Identifier<Person>) throws -> [Enrolment]
    /// Of every edition, the latest first.
    func own(of person: Identifier<Person>) throws -> [OwnEnrolment]
    /// Everything somebody was ever enrolled in, oldest first, kept from others until the transaction ends.
    func lockAll(of person: Identifier<Person>) throws -> [Enrolment]
    /// In the order of the names, accents and case left out.
    func all(in cohort: Identifier<Cohort>) throws -> [EnrolledPerson]
    /// The seat was taken before, through ``SeatRecords``.
    func insert(_ enrolment: Enrolment, at instant: Instant, by actor: Actor) throws
    /// Puts an enrolment that holds no seat into another cohort.
    func move(_ enrolment: Enrolment, to cohort: Identifier<Cohort>) throws -> Enrolment
    /// Applies the event and writes its history row. A seat that the new state no longer holds falls free with it; one that it holds again is taken, counted in
    /// no country's cap.
    ///
    /// - Throws: ``Refusal`` `transition-refused`, `no-seat`.
    /// - Returns: the enrolment in its new state.
    func apply(_ event: EnrolmentEvent, to enrolment: Enrolment, reason: String?, at instant: Instant, by actor: Actor) throws -> Enrolment
}

/// An enrolment with what a command on it needs to know of its cohort.
package struct EnrolmentInCohort: Sendable, Hashable {
    package let enrolment: Enrolment
    package let courseVersion: Identifier<CourseVersion>

    package init(enrolment: Enrolment, courseVersion: Identifier<CourseVersion>) {
        self.enrolment = enrolment
        self.courseVersion = courseVersion
    }
}

package struct EnrolledPerson: Sendable, Hashable {
    package let enrolment: Enrolment
    package let person: Person

    package init(enrolment: Enrolment, person: Person) {
        self.enrolment = enrolment
        self.person = person
    }
}
