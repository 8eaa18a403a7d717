/// The files that somebody uploaded, by time.
package struct ListFiles: Command {
    package static let name = CommandName.listFiles

    package let email: EmailAddress

    package init(email: EmailAddress) { self.email = email }

    package func perform(in context: CommandContext) async throws -> [HeldFile] {
        try await context.store.read { [email] transaction in
            let person = try transaction.people.find(email)
            try context.actor.require(Self.name, on: Subject(person: person?.id))
            return try person.map { try transaction.uploads.held(by: $0.id) } ?? []
        }
    }
}
