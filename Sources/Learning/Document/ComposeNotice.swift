/// Writes what a waiting message tells a holder, at the moment at which its mail is written: to the address and of the facts of then, so that none of it waits
/// anywhere.
package struct ComposeNotice: Command {
    package static let name = CommandName.composeNotice

    /// A class, so that it is one word wherever it is handed on.
    package final class Letter: Sendable {
        package let recipient: EmailAddress
        package let notice: DocumentNotice

        init(to recipient: EmailAddress, _ notice: DocumentNotice) { (self.recipient, self.notice) = (recipient, notice) }
    }

    private let message: OutboxMessage

    package init(_ message: OutboxMessage) { self.message = message }

    /// - Returns: nil where no mail is to be sent: the message is about no document, or its recipient died (ruling 27).
    package func perform(in context: CommandContext) async throws -> Letter? {
        try context.actor.require(Self.name)
        return try await context.store.read { [message] transaction in
            guard let recipient = message.recipient, let person = try transaction.people.find(recipient),
                try !transaction.people.isDeceased(recipient),
                let document = try transaction.documents.find(Identifier<Document>(message.subject))
            else { return nil }
            let last = try transaction.suspensions.inForce(of: document.id)?.until.local.date
            return DocumentNotice(message.topic, of: document.facts, until: last).map { Letter(to: person.email, $0) }
        }
    }
}
