package protocol OfferRecords {
    /// The newest of the application.
    func latest(of application: Identifier<Application>) throws -> Offer?
    func insert(_ offer: Offer) throws
    /// - Parameter by: until when the condition must be met; nil without one.
    func answer(_ id: Identifier<Offer>, _ answer: Offer.Answer, condition: Offer.Condition, by: Deadline?, at instant: Instant) throws
    func meetCondition(_ id: Identifier<Offer>, at instant: Instant) throws
    func stopClock(_ id: Identifier<Offer>, at instant: Instant) throws
    func resumeClock(_ id: Identifier<Offer>, answerBy: Deadline) throws
    /// Applications whose offer is no longer to be answered, or whose condition was not met in time; oldest first.
    func overdue(at instant: Instant, atMost count: Int) throws -> [Identifier<Application>]
}

extension OfferRecords {
    /// - Throws: ``Refusal`` `offer-missing`.
    package func require(_ application: Identifier<Application>) throws -> Offer {
        guard let offer = try latest(of: application) else { throw Refusal(.offerMissing) }
        return offer
    }
}
