/// That something happened to a sealed document which the log is to say too. Written in the transaction that did it, it waits there until somebody who has the
/// log's key brings it in: not every process that withdraws a document holds keys.
package struct LogNotice: Sendable, Hashable {
    package enum Event: String, Sendable, CaseIterable {
        case supersede, withdraw, annul
    }

    package let document: Identifier<Document>
    /// By which the document is known outside (``DocumentFacts``).
    package let credentialID: String
    package let event: Event
    package let at: Instant

    package init(document: Identifier<Document>, credentialID: String, event: Event, at: Instant) {
        (self.document, self.credentialID, self.event, self.at) = (document, credentialID, event, at)
    }
}

extension LogNotice.Event {
    /// Nil for what the log does not tell: a suspension is for the time being (decision 0024), and an issue has an entry of its own.
    package init?(_ event: DocumentEvent) {
        switch event {
        case .supersede: self = .supersede
        case .revoke: self = .withdraw
        case .annul: self = .annul
        case .confirmName, .prepare, .approve, .issue, .suspend, .lift, .cancel: return nil
        }
    }
}
