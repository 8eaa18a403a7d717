import CanonicalJSON

/// Gives an offered seat back; it falls free for the first of the waiting list who can have it.
package struct DeclineOffer: Command {
    package static let name = CommandName.declineOffer

    package let application: Identifier<Application>
    package let reason: String?

    /// - Parameter reason: needed of whoever acts for somebody else.
    package init(_ application: Identifier<Application>, reason: String? = nil) throws(Refusal) {
        (self.application, self.reason) = (application, try Reason.checked(reason))
    }

    package func perform(in context: CommandContext) async throws -> ApplicationOutcome {
        let stamp = try context.stamp()
        return try await context.store.write { [self] transaction in
            let file = try transaction.lockFileAndSeats(application)
            let act = try stamp.act(Self.name, on: file.subject)
            guard file.application.state != .declined else { return .unchanged(file.application) }
            let sealed = try act.sealedReason(reason)
            let after = try transaction.apply(.decline, to: file, act)
            let offer = try transaction.offers.require(application)
            try transaction.offers.answer(offer.id, .declined, condition: .none, by: nil, at: act.at)
            try transaction.record(act, file, ["reason": sealed])
            return .changed(after.application)
        }
    }
}
