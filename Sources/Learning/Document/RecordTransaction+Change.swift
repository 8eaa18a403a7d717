extension RecordTransaction {
    /// Applies an event to a document, tells its holder, and ends the suspension that it takes the last document from.
    @discardableResult
    func change(_ document: Document, by event: DocumentEvent, of holder: Identifier<Person>, reason: String?, _ act: Act) throws -> Document {
        let changed = try documents.apply(event, to: document, reason: reason, at: act.at, by: act.actor)
        if document.state == .suspended { try leaveSuspension(changed, by: event, reason: reason, act) }
        if let topic = OutboxMessage.Topic(telling: event, of: document) { try tell(topic, of: document, to: holder, act) }
        return changed
    }

    /// Posts to a holder what has happened, or will, to a document.
    func tell(_ topic: OutboxMessage.Topic, of document: Document, to holder: Identifier<Person>, _ act: Act) throws {
        try outbox.post(
            OutboxMessage(id: Identifier(telling: document.id.uuid, by: act), topic: topic, subject: document.id.uuid, recipient: holder),
            at: act.at
        )
    }

    private func leaveSuspension(_ document: Document, by event: DocumentEvent, reason: String?, _ act: Act) throws {
        guard let suspension = try suspensions.lockInForce(of: document.id), try suspensions.suspendedDocuments(of: suspension.id).isEmpty else {
            return
        }
        try suspensions.apply(event == .lift ? .lift : .overtake, to: suspension, until: nil, reason: reason, by: act)
    }
}

extension Identifier where Noun == OutboxMessage {
    /// Of the one thing that an act tells of a record: known without a draw, since how many documents an act changes shows in its transaction only, and the same
    /// however often that runs.
    fileprivate init(telling record: UUIDv7, by act: Act) {
        let entry = act.stamp.id.uuid
        self.init(UUIDv7(high: entry.high, low: 0x8000_0000_0000_0000 | (entry.low ^ record.low) & 0x3FFF_FFFF_FFFF_FFFF))
    }
}

extension OutboxMessage.Topic {
    /// Nil for what happens before anybody has the document.
    fileprivate init?(telling event: DocumentEvent, of document: Document) {
        switch event {
        case .issue: self = document.replaces == nil ? .documentIssued : .documentReissued
        case .supersede: self = .documentSuperseded
        case .suspend: self = .documentSuspended
        case .lift: self = .suspensionEnded
        case .revoke: self = .documentWithdrawn
        case .annul: self = .documentAnnulled
        case .confirmName, .prepare, .approve, .cancel: return nil
        }
    }
}
