import CanonicalJSON

/// Offers every free seat to the first of the waiting list whose country is below its cap, until no seat is free or nobody can have one.
package struct PromoteFromWaitingList: Command {
    package static let name = CommandName.promoteFromWaitingList

    package struct Promotion: Sendable, Hashable {
        package let application: Application
        package let answerBy: Deadline
        package let verdict: SeatVerdict
    }

    package let cohort: CohortKey

    package init(cohort: CohortKey) { self.cohort = cohort }

    /// - Returns: who was offered a seat, in that order.
    package func perform(in context: CommandContext) async throws -> [Promotion] {
        var promotions: [Promotion] = []
        while let promotion = try await promoteOne(in: context) { promotions.append(promotion) }
        return promotions
    }

    private func promoteOne(in context: CommandContext) async throws -> Promotion? {
        let id: Identifier<Offer> = try context.identifier()
        let stamp = try context.stamp()
        return try await context.store.write { [cohort, zones = context.zones] transaction in
            let cohort = try transaction.cohorts.requireLocked(cohort)
            let act = try stamp.act(Self.name, on: Subject(cohort: cohort.id))
            guard !(try cohort.hasStarted(at: act.at, by: zones)) else { return nil }
            var plan = try transaction.seats.plan(of: cohort.id)
            guard plan.free > 0 else { return nil }
            let waiting = try transaction.selections.waitingList(of: cohort.id)
            let terms = cohort.terms.admission
            guard let next = SeatRule.next(waiting.map(\.content.country), free: plan.free, held: plan.held, terms: terms) else { return nil }
            let file = ApplicationFile(application: waiting[next.index], cohort: cohort)
            let (after, offer) = try transaction.offerSeat(.offer, to: file, id, from: &plan, by: zones, act)
            try transaction.record(act, file, ["answerBy": offer.answerBy.json, "why": .string(next.verdict.text.english)])
            return Promotion(application: after.application, answerBy: offer.answerBy, verdict: next.verdict)
        }
    }
}
