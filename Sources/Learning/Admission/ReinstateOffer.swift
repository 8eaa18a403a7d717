import CanonicalJSON

/// Offers a seat again to somebody whose offer lapsed, with a reason and if one is free (ruling 1). The country's cap holds here as well.
package struct ReinstateOffer: Command {
    package static let name = CommandName.reinstateOffer

    package let application: Identifier<Application>
    package let reason: String

    package init(_ application: Identifier<Application>, reason: String) throws(Refusal) {
        (self.application, self.reason) = (application, try Reason.required(reason))
    }

    package func perform(in context: CommandContext) async throws -> ApplicationOutcome {
        let id: Identifier<Offer> = try context.identifier()
        let stamp = try context.stamp()
        return try await context.store.write { [self, zones = context.zones] transaction in
            let file = try transaction.lockFileAndSeats(application)
            let act = try stamp.act(Self.name, on: file.subject)
            try act.refuseOwn(file)
            guard file.application.state != .offered else { return .unchanged(file.application) }
            // Asked before the seat, so that a file that never lapsed is refused for that.
            guard file.application.state.next(.reinstate) != nil else {
                throw TransitionRefused(noun: ApplicationState.noun, state: file.application.state.rawValue, event: "reinstate").refusal
            }
            var plan = try transaction.seats.plan(of: file.cohort.id)
            let waiting = try transaction.selections.waitingList(of: file.cohort.id).map(\.content.country)
            let verdict = SeatRule.judge(
                file.application.content.country,
                waiting: waiting,
                free: plan.free,
                held: plan.held,
                terms: file.cohort.terms.admission
            )
            guard verdict.isSeat else { throw Refusal(.noSeat, [verdict.text.english]) }
            let (after, offer) = try transaction.offerSeat(.reinstate, to: file, id, from: &plan, reason: reason, by: zones, act)
            try transaction.record(act, file, ["reason": .string(reason), "answerBy": offer.answerBy.json])
            return .changed(after.application)
        }
    }
}
