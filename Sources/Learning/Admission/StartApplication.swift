import CanonicalJSON

/// Begins somebody's application for an edition, or changes it while it is a draft. Whoever has an account and was never entered as a person is entered by their first
/// application, under the account's address and the name that they give; the secretariat's list of people need not have been there before.
package struct StartApplication: Command {
    package static let name = CommandName.startApplication

    package let cohort: CohortKey
    package let email: EmailAddress
    package let content: ApplicationContent
    /// The ``ApplicationContent/version`` that the draft had when it was read; nil compares nothing.
    package let ifMatch: String?
    /// Of somebody who is not known as a person yet; without meaning for whoever is.
    package let introducing: PersonName?

    package init(
        cohort: CohortKey,
        email: EmailAddress,
        content: ApplicationContent,
        ifMatch: String? = nil,
        introducing: PersonName? = nil
    ) {
        (self.cohort, self.email, self.content, self.ifMatch, self.introducing) = (cohort, email, content, ifMatch, introducing)
    }

    package func perform(in context: CommandContext) async throws -> ApplicationOutcome {
        let id: Identifier<Application> = try context.identifier()
        let stamp = try context.stamp()
        let introduction = try Introduction(in: context)
        return try await context.store.write { [self, zones = context.zones] transaction in
            // Asked before anything is said to be unknown: nobody learns who is here by trying names.
            let (known, owner) = (try transaction.cohorts.find(cohort), try transaction.people.find(email))
            let own = stamp.actor.email == email ? stamp.actor.account : nil
            let act = try stamp.act(Self.name, on: Subject(cohort: known?.id, person: owner?.id, account: own))
            let cohort = try transaction.cohorts.require(cohort)
            let closing = try ApplicationCall.closing(of: cohort, by: zones)
            let person = try own == nil ? transaction.people.require(email) : introduction.holder(of: email, own, self, act, in: transaction)
            if let live = try transaction.applications.live(in: cohort.id, of: person.id) {
                return try revise(transaction.lockFile(live.id), act, in: transaction)
            }
            guard ifMatch == nil else { throw Refusal(.changedMeanwhile, ["the application for \(cohort.key)"]) }
            guard cohort.state == .published else { throw Refusal(.editionNotOpen, saying: [LocalizedText(cohort.key.text), cohort.state.title]) }
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
            throw Refusal(.applicationExists, saying: [LocalizedText(file.cohort.key.text), file.application.state.title])
        }
        try file.application.content.version.require(ifMatch, of: "the application for \(file.cohort.key)")
        try transaction.applications.update(content, of: file.application.id)
        try transaction.record(act, file, ["cohort": .string(file.cohort.key.text), "content": content.json])
        return .changed(try transaction.lockFile(file.application.id).application)
    }
}
