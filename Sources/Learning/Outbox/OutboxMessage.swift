/// Work that follows from a command: a row of the command's own transaction, taken later by a worker under a lease.
///
/// Delivery outward is at least once; the message's id is stable, so that whoever receives it can tell a repeat.
package struct OutboxMessage: Sendable, Equatable {
    package enum Topic: String, Sendable, CaseIterable {
        /// Lay the sealed document out as a file for whoever works on the machine.
        case publishDocument = "publish-document"
        /// Tell the members of a board of its new day; the board says who they are.
        case boardPostponed = "board-postponed"
        /// Tell a holder what has become of a document; what each says is ``DocumentNotice``'s.
        case documentIssued = "document-issued"
        case documentReissued = "document-reissued"
        case documentSuperseded = "document-superseded"
        case suspensionAnnounced = "suspension-announced"
        case documentSuspended = "document-suspended"
        case suspensionRenewed = "suspension-renewed"
        case suspensionEnded = "suspension-ended"
        case documentWithdrawn = "document-withdrawn"
        case documentAnnulled = "document-annulled"
        /// Tell a holder what was decided on their award.
        case revocationDecided = "revocation-decided"
        /// Send an account the link by which its holder sets a password; the ticket says whose it is, and its code is drawn when the letter is written.
        case passwordTicket = "password-ticket"
    }

    package let id: Identifier<OutboxMessage>
    package let topic: Topic
    /// The record it is about.
    package let subject: UUIDv7
    /// Whom it is for, where it is mail to a person; none is sent after a death (ruling 27).
    package let recipient: Identifier<Person>?
    /// How often delivery was tried before.
    package let attempts: Int64

    package init(id: Identifier<OutboxMessage>, topic: Topic, subject: UUIDv7, recipient: Identifier<Person>? = nil, attempts: Int64 = 0) {
        self.id = id
        self.topic = topic
        self.subject = subject
        self.recipient = recipient
        self.attempts = attempts
    }
}
