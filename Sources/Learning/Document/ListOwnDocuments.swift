/// Everything that somebody was given or can be given, with what waits for the name to be confirmed; the newest first. What was given up before it was sealed is no
/// document of theirs.
package struct ListOwnDocuments: Command {
    package static let name = CommandName.listOwnDocuments

    package let email: EmailAddress

    package init(email: EmailAddress) { self.email = email }

    package func perform(in context: CommandContext) async throws -> [DocumentEntry] {
        try await context.store.read { [email, actor = context.actor] transaction in
            let person = try transaction.people.find(email)
            try actor.require(Self.name, on: Subject(person: person?.id))
            guard let person else { throw Refusal(.personUnknown, [email.text]) }
            let told = try transaction.remembered(ReadKey(Self.name, email.text)) {
                Told(try transaction.documents.entries(of: person.id).filter { $0.document.state != .cancelled })
            }
            return told?.documents ?? []
        }
    }

    private final class Told: Sendable {
        let documents: [DocumentEntry]

        init(_ documents: [DocumentEntry]) { self.documents = documents }
    }
}
