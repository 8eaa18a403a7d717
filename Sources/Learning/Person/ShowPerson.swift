/// What the academy knows of who somebody is.
package struct ShowPerson: Command {
    package static let name = CommandName.showPerson

    /// A class, so that it passes as one word, for the reason that ``CohortTerms`` gives.
    package final class Outcome: Sendable {
        package let person: Person
        /// As it was last confirmed for print; nil while it was not, or was corrected since.
        package let confirmedName: PersonName?

        package init(person: Person, confirmedName: PersonName?) { (self.person, self.confirmedName) = (person, confirmedName) }
    }

    package let email: EmailAddress

    package init(email: EmailAddress) { self.email = email }

    package func perform(in context: CommandContext) async throws -> Outcome {
        try await context.store.read { [email, actor = context.actor] transaction in
            let person = try transaction.people.find(email)
            try actor.require(Self.name, on: Subject(person: person?.id))
            guard let person else { throw Refusal(.personUnknown, [email.text]) }
            let confirmed = try transaction.people.confirmedName(of: person.id)
            return Outcome(person: person, confirmedName: confirmed == person.name ? confirmed : nil)
        }
    }
}
