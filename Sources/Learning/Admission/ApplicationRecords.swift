package protocol ApplicationRecords {
    func find(_ id: Identifier<Application>) throws -> Application?
    /// Finds the file and keeps others from changing it until the transaction ends.
    func lock(_ id: Identifier<Application>) throws -> Application?
    /// The one application of the person for the edition that is open or led to a seat.
    func live(in cohort: Identifier<Cohort>, of person: Identifier<Person>) throws -> Application?
    /// In the order of their ids.
    func all(in cohort: Identifier<Cohort>, states: Set<ApplicationState>) throws -> [Application]
    /// Of every edition, oldest first.
    func all(of person: Identifier<Person>) throws -> [Application]
    /// The secretariat's list in the order of the ids, from behind one of them.
    func entries(in cohort: Identifier<Cohort>, state: ApplicationState?, country: Country?, after id: Identifier<Application>?, atMost count: Int)
        throws -> [ApplicationEntry]
    /// Of every edition, newest first.
    func own(of person: Identifier<Person>) throws -> [OwnApplication]
    /// In its order.
    func history(of id: Identifier<Application>) throws -> [ApplicationEpisode]
    /// Files of a country whose correspondent was asked, in the order of the names.
    func nominees(in cohort: Identifier<Cohort>, of country: Country) throws -> [Nominee]
    /// Destroys what the person's files tell; that they were, and what became of them, stays for the counts.
    func erase(_ person: Identifier<Person>) throws
    func insert(_ application: Application, at instant: Instant, by actor: Actor) throws
    func update(_ content: ApplicationContent, of id: Identifier<Application>) throws
    func setSubmitted(_ id: Identifier<Application>, at instant: Instant) throws
    func setNominationDue(_ id: Identifier<Application>, _ deadline: Deadline) throws
    /// Applications whose correspondent's term is over, oldest first.
    func nominationsOverdue(at instant: Instant, atMost count: Int) throws -> [Identifier<Application>]
    func append(_ review: EligibilityReview) throws
    func reviews(of id: Identifier<Application>) throws -> [EligibilityReview]
    /// Applies the event and writes its history row. A seat that the new state no longer holds falls free with it, except to an enrolment.
    ///
    /// - Throws: ``Refusal`` `transition-refused`.
    /// - Returns: the application in its new state.
    func apply(_ event: ApplicationEvent, to application: Application, reason: String?, at instant: Instant, by actor: Actor) throws -> Application
}
