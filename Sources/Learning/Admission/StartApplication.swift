import CanonicalJSON

/// Begins somebody's application for an edition, or changes it while it is a draft.
package struct StartApplication: Command {
    package static let name = CommandName.startApplication

    package let cohort: CohortKey
    package let email: EmailAddress
    package let content: ApplicationContent
    /// The ``ApplicationContent/version`` that the draft had when it was read; nil compares nothing.
    package let ifMatch: String?

    package init(cohort: CohortKey, email: EmailAddress, content: ApplicationContent, ifMatch: String? = nil) {
        (self.cohort, self.email, self.content, self.ifMatch) = (cohort, email, content, ifMatch)
    }

    package func perform(in context: CommandContext) async throws -> ApplicationOutcome {
        let id: Identifier<Application> = try context.identifier()
        let stamp = try context.stamp()
        return try await context.store.write { [self, zones = context.zones] transaction in
            // Asked before anything is said to be unknown: nobody learns who is here by trying names.
            let (known, owner) = (try transaction.cohorts.find(cohort), try transaction.people.find(email))
            let act = try stamp.act(Self.name, on: Subject(cohort: known?.id, person: owner?.id))
            let (cohort, person) = (try transaction.cohorts.require(cohort), try transaction.people.require(email))
            if let live = try transaction.applications.live(in: cohort.id, of: person.id) {
                return try revise(transaction.lockFile(live.id), act, in: transaction)
            }
            guard ifMatch == nil else { throw Refusal(.changedMeanwhile, ["the application for \(cohort.key)"]) }
            guard cohort.state == .published else { throw Refusal(.editionNotOpen, [cohort.key.text, cohort.state.rawValue]) }
            let closing = try ApplicationCall.closing(of: cohort, by: zones)
            guard !closing.isPast(at: act.at) else { throw Refusal(.callClosed, [cohort.key.text, closing.description]) }
            let file = ApplicationFile(
                application: Application(id: id, cohort: cohort.id, person: person.id, content: content),
                cohort: cohort
            )
            try transaction.applications.insert(file.application, at: act.at, by: act.actor)
            try transaction.record(act, file, ["cohort": .string(cohort.key.text), "content": content.json])
            return .changed(file.application)
        }
    }

    private func revise(_ file: ApplicationFile, _ act: Act, in transaction: any RecordTransaction) throws -> ApplicationOutcome {
        guard file.application.content != content else { return .unchanged(file.application) }
        guard file.application.state == .draft else {
            throw Refusal(.applicationExists, [file.cohort.key.text, file.application.state.rawValue])
        }
        try file.application.content.version.require(ifMatch, of: "the application for \(file.cohort.key)")
        try transaction.applications.update(content, of: file.application.id)
        try transaction.record(act, file, ["cohort": .string(file.cohort.key.text), "content": content.json])
        return .changed(try transaction.lockFile(file.application.id).application)
    }
}
