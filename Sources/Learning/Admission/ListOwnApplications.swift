/// Everything that somebody has applied for, the newest first.
package struct ListOwnApplications: Command {
    package static let name = CommandName.listOwnApplications

    package let email: EmailAddress

    package init(email: EmailAddress) { self.email = email }

    package func perform(in context: CommandContext) async throws -> [OwnApplication] {
        try await context.store.read { [email, actor = context.actor] transaction in
            let person = try transaction.people.find(email)
            try actor.require(Self.name, on: Subject(person: person?.id))
            guard let person else { throw Refusal(.personUnknown, [email.text]) }
            let told = try transaction.remembered(ReadKey(Self.name, email.text)) { Told(try transaction.applications.own(of: person.id)) }
            return told?.applications ?? []
        }
    }

    private final class Told: Sendable {
        let applications: [OwnApplication]

        init(_ applications: [OwnApplication]) { self.applications = applications }
    }
}
