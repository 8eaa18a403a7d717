import CanonicalJSON

/// The secretariat's endorsement: where no correspondent decides, or where the correspondent was silent for the whole term (domain.md 2.2).
package struct EndorseApplicant: Command {
    package static let name = CommandName.endorseApplicant

    package let application: Identifier<Application>
    package let reason: String

    package init(_ application: Identifier<Application>, reason: String) throws(Refusal) {
        (self.application, self.reason) = (application, try Reason.required(reason))
    }

    package func perform(in context: CommandContext) async throws -> ApplicationOutcome {
        let stamp = try context.stamp()
        return try await context.store.write { [self] transaction in
            let file = try transaction.lockFileAndSeats(application)
            let act = try stamp.act(Self.name, on: file.subject)
            try act.refuseOwn(file)
            if try transaction.nominations.find(application)?.source == .secretariat, file.application.state == .nominated {
                return .unchanged(file.application)
            }
            try transaction.requireOpenList(file.cohort)
            if file.application.state == .awaitingNomination, let due = file.application.nominationDue {
                throw Refusal(.nominationPending, [due.description])
            }
            if file.application.state == .eligible, try transaction.route(file, at: act.at) == .correspondent {
                throw Refusal(.nominationByCorrespondent)
            }
            let after = try transaction.apply(.endorse, to: file, act)
            try transaction.nominations.insert(Nomination(file.application, by: .secretariat, decision: .endorsed(rank: nil), act: act))
            try transaction.record(act, file, ["reason": .string(reason)])
            return .changed(after.application)
        }
    }
}
