import CanonicalJSON

/// Records that the visa or mission order came on which an acceptance depended; the seat is then sure.
package struct MeetCondition: Command {
    package static let name = CommandName.meetCondition

    package let application: Identifier<Application>

    package init(_ application: Identifier<Application>) { self.application = application }

    package func perform(in context: CommandContext) async throws -> ApplicationOutcome {
        let stamp = try context.stamp()
        return try await context.store.write { [application] transaction in
            let file = try transaction.lockFileAndSeats(application)
            let act = try stamp.act(Self.name, on: file.subject)
            try act.refuseOwn(file)
            let offer = try transaction.offers.require(application)
            guard file.application.state == .accepted else {
                throw TransitionRefused(noun: ApplicationState.noun, state: file.application.state.rawValue, event: Self.name.rawValue).refusal
            }
            guard !offer.isUnconditional else { return .unchanged(file.application) }
            try transaction.offers.meetCondition(offer.id, at: act.at)
            try transaction.record(act, file, ["condition": .string(offer.condition.rawValue)])
            return .changed(file.application)
        }
    }
}
