import CanonicalJSON

/// What the clock does to offers without an answer, and to acceptances whose condition was not met in time: the seat falls free.
package struct LapseOffers: Command {
    package static let name = CommandName.lapseOffers

    package let limit: Int

    /// - Parameter limit: the most that one run looks at.
    package init(atMost limit: Int = 100) { self.limit = limit }

    /// - Returns: how many lapsed.
    package func perform(in context: CommandContext) async throws -> Int {
        try context.actor.require(Self.name)
        let (now, limit) = (context.clock.now, limit)
        let overdue = try await context.store.read { try $0.offers.overdue(at: now, atMost: limit) }
        var lapsed = 0
        for id in overdue where try await Self.lapse(id, in: context) { lapsed += 1 }
        return lapsed
    }

    /// - Returns: whether it lapsed by this.
    static func lapse(_ id: Identifier<Application>, in context: CommandContext) async throws -> Bool {
        let stamp = try context.stamp()
        return try await context.store.write { transaction in
            let file = try transaction.lockFileAndSeats(id)
            let act = try stamp.act(Self.name, on: file.subject)
            let offer = try transaction.offers.require(id)
            let isUnanswered = file.application.state == .offered && offer.isOver(at: act.at)
            let isUnmet = file.application.state == .accepted && offer.hasFailed(at: act.at)
            guard isUnanswered || isUnmet else { return false }
            _ = try transaction.apply(.lapseOffer, to: file, act)
            try transaction.offers.answer(offer.id, .lapsed, condition: offer.condition, by: offer.conditionBy, at: act.at)
            try transaction.record(
                act,
                file,
                ["answerBy": offer.answerBy.json, "condition": .string(offer.condition.rawValue), "conditionBy": offer.conditionBy?.json]
            )
            return true
        }
    }
}
