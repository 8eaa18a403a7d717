extension RecordTransaction {
    /// Offers a seat of the plan: the seat is held from this moment on, so that there is never an offer too many.
    ///
    /// - Parameter event: `offer`, or `reinstate` for an offer that lapsed.
    /// - Throws: ``Refusal`` `no-seat`, `edition-started`.
    func offerSeat(
        _ event: ApplicationEvent,
        to file: ApplicationFile,
        _ id: Identifier<Offer>,
        from plan: inout SeatPlan,
        reason: String? = nil,
        by zones: any TimeZones,
        _ act: Act
    ) throws -> (file: ApplicationFile, offer: Offer) {
        let answerBy = try AnswerTerm.deadline(offeredAt: act.at, in: file.cohort, by: zones)
        guard let seat = plan.assign(.application(file.application.id), country: file.application.content.country) else {
            throw Refusal(.noSeat, [SeatVerdict.noSeatLeft.text.english])
        }
        try seats.take(seat, in: file.cohort.id)
        let after = try apply(event, to: file, reason: reason, act)
        let offer = Offer(id: id, application: file.application.id, madeAt: act.at, answerBy: answerBy)
        try offers.insert(offer)
        return (after, offer)
    }
}
