import CanonicalJSON

/// Gives notice to the applicant's correspondent, whose term then runs (ruling 24).
package struct RequestNomination: Command {
    package static let name = CommandName.requestNomination

    package let application: Identifier<Application>

    package init(_ application: Identifier<Application>) { self.application = application }

    package func perform(in context: CommandContext) async throws -> ApplicationOutcome {
        let stamp = try context.stamp()
        return try await context.store.write { [application, zones = context.zones] transaction in
            let file = try transaction.lockFile(application)
            let act = try stamp.act(Self.name, on: file.subject)
            guard file.application.state != .awaitingNomination else { return .unchanged(file.application) }
            if case .secretariat(let ground) = try transaction.route(file, at: act.at) {
                throw Refusal(.nominationBySecretariat, [ground.text.english])
            }
            let due = try NominationRule.term(noticeAt: act.at, of: file.cohort, by: zones)
            try transaction.applications.setNominationDue(application, due)
            _ = try transaction.apply(.requestNomination, to: file, act)
            try transaction.record(act, file, ["due": due.json])
            return .changed(try transaction.lockFile(application).application)
        }
    }
}

extension RecordTransaction {
    func route(_ file: ApplicationFile, at instant: Instant) throws -> NominationRoute {
        let desk = try accounts.holders(of: .correspondent, in: file.application.content.country, at: instant)
        return NominationRoute.route(file.application, correspondents: desk.map(\.person))
    }
}
