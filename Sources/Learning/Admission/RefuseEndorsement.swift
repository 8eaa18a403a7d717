import CanonicalJSON

/// Does not endorse an application, with the reason. The correspondent can until the list is agreed; the secretariat once the term has lapsed.
package struct RefuseEndorsement: Command {
    package static let name = CommandName.refuseEndorsement

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
            guard file.application.state != .notEndorsed else { return .unchanged(file.application) }
            try transaction.requireOpenList(file.cohort)
            let source: Nomination.Source = act.actor.grants.first?.role == .correspondent ? .correspondent : .secretariat
            if source == .secretariat, file.application.state == .awaitingNomination, let due = file.application.nominationDue {
                throw Refusal(.nominationPending, [due.description])
            }
            let after = try transaction.apply(.refuseEndorsement, to: file, act)
            try transaction.nominations.insert(Nomination(file.application, by: source, decision: .refused(reason: reason), act: act))
            try transaction.record(act, file, ["reason": .string(reason), "source": .string(source.rawValue)])
            return .changed(after.application)
        }
    }
}
