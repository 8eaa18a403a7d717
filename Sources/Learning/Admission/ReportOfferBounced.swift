/// The mail with the offer came back: the answer clock stands still until the person is reached (ruling 25).
package struct ReportOfferBounced: Command {
    package static let name = CommandName.reportOfferBounced

    package let application: Identifier<Application>

    package init(_ application: Identifier<Application>) { self.application = application }

    package func perform(in context: CommandContext) async throws -> ApplicationOutcome {
        let stamp = try context.stamp()
        return try await context.store.write { [application] transaction in
            let file = try transaction.lockFile(application)
            let act = try stamp.act(Self.name, on: file.subject)
            let offer = try transaction.openOffer(of: file, Self.name)
            guard offer.stoppedAt == nil else { return .unchanged(file.application) }
            guard !offer.isOver(at: act.at) else { throw Refusal(.offerOver, [offer.answerBy.description]) }
            try transaction.offers.stopClock(offer.id, at: act.at)
            try transaction.record(act, file, ["answerBy": offer.answerBy.json])
            return .changed(file.application)
        }
    }
}

extension RecordTransaction {
    /// - Throws: ``Refusal`` `transition-refused` where no offer waits for an answer.
    func openOffer(of file: ApplicationFile, _ command: CommandName) throws -> Offer {
        guard file.application.state == .offered else {
            throw TransitionRefused(noun: ApplicationState.noun, state: file.application.state.rawValue, event: command.rawValue).refusal
        }
        return try offers.require(file.application.id)
    }
}
