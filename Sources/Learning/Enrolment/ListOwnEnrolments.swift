/// Everything that somebody is or was enrolled in, the latest edition first.
package struct ListOwnEnrolments: Command {
    package static let name = CommandName.listOwnEnrolments

    package let email: EmailAddress

    package init(email: EmailAddress) { self.email = email }

    package func perform(in context: CommandContext) async throws -> [OwnEnrolment] {
        try await context.store.read { [email, actor = context.actor] transaction in
            let person = try transaction.people.find(email)
            try actor.require(Self.name, on: Subject(person: person?.id))
            guard let person else { throw Refusal(.personUnknown, [email.text]) }
            return try transaction.enrolments.own(of: person.id)
        }
    }
}
