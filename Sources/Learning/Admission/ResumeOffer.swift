import CanonicalJSON

/// The person whose mail had come back was reached: the days that were left run from today.
package struct ResumeOffer: Command {
    package static let name = CommandName.resumeOffer

    package let application: Identifier<Application>

    package init(_ application: Identifier<Application>) { self.application = application }

    package func perform(in context: CommandContext) async throws -> ApplicationOutcome {
        let stamp = try context.stamp()
        return try await context.store.write { [application, zones = context.zones] transaction in
            let file = try transaction.lockFile(application)
            let act = try stamp.act(Self.name, on: file.subject)
            let offer = try transaction.openOffer(of: file, Self.name)
            guard let stoppedAt = offer.stoppedAt else { return .unchanged(file.application) }
            let answerBy = try AnswerTerm.deadline(
                resumedAt: act.at,
                stoppedAt: stoppedAt,
                before: offer.answerBy,
                in: file.cohort,
                by: zones
            )
            try transaction.offers.resumeClock(offer.id, answerBy: answerBy)
            try transaction.record(act, file, ["answerBy": answerBy.json])
            return .changed(file.application)
        }
    }
}
