/// One application with everything that became of it: for its applicant, and for the secretariat.
package struct ShowApplication: Command {
    package static let name = CommandName.showApplication

    package let application: Identifier<Application>

    package init(_ application: Identifier<Application>) { self.application = application }

    package func perform(in context: CommandContext) async throws -> ApplicationView {
        try await context.store.read { [application, actor = context.actor] transaction in
            let found = try transaction.applications.find(application)
            try actor.require(Self.name, on: Subject(cohort: found?.cohort, person: found?.person))
            guard let found, let cohort = try transaction.cohorts.find(found.cohort), let person = try transaction.people.find(found.person) else {
                throw Refusal(.applicationUnknown, [application.description])
            }
            let isStaff = actor.reaches(Self.name, on: Subject(cohort: found.cohort))
            return ApplicationView(
                ApplicationFile(application: found, cohort: cohort),
                person: person,
                history: try transaction.applications.history(of: application),
                review: try transaction.applications.reviews(of: application).last,
                nomination: isStaff ? try transaction.nominations.find(application) : nil,
                offer: try transaction.offers.latest(of: application),
                selection: try transaction.selections.place(of: application)
            )
        }
    }
}
