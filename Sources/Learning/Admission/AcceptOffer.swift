import CanonicalJSON

/// Takes an offered seat, if need be subject to a visa or a mission order (ruling 25).
package struct AcceptOffer: Command {
    package static let name = CommandName.acceptOffer

    package let application: Identifier<Application>
    package let condition: Offer.Condition
    package let reason: String?

    /// - Parameter reason: needed of whoever acts for somebody else.
    package init(_ application: Identifier<Application>, condition: Offer.Condition = .none, reason: String? = nil) throws(Refusal) {
        (self.application, self.condition, self.reason) = (application, condition, try Reason.checked(reason))
    }

    package func perform(in context: CommandContext) async throws -> ApplicationOutcome {
        let stamp = try context.stamp()
        return try await context.store.write { [self, zones = context.zones] transaction in
            let file = try transaction.lockFileAndSeats(application)
            let act = try stamp.act(Self.name, on: file.subject)
            let offer = try transaction.offers.require(application)
            if file.application.state == .accepted, offer.condition == condition { return .unchanged(file.application) }
            let sealed = try act.sealedReason(reason)
            let after = try transaction.apply(.accept, to: file, act)
            guard !offer.isOver(at: act.at) else { throw Refusal(.offerOver, [offer.answerBy.description]) }
            let by = condition == .none ? nil : try AnswerTerm.conditionDeadline(acceptedAt: act.at, in: file.cohort, by: zones)
            try transaction.offers.answer(offer.id, .accepted, condition: condition, by: by, at: act.at)
            try transaction.record(act, file, ["condition": .string(condition.rawValue), "conditionBy": by?.json, "reason": sealed])
            return .changed(after.application)
        }
    }
}
