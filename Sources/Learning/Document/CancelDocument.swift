import CanonicalJSON

/// Gives up a document before it is sealed: a wrong name, a mistake in the facts. Its serial is never used again.
package struct CancelDocument: Command {
    package static let name = CommandName.cancelDocument

    package enum Outcome: Sendable, Equatable { case cancelled, unchanged }

    package let serial: String
    package let reason: String

    package init(serial: String, reason: String) throws(Refusal) {
        self.serial = serial
        self.reason = try Reason.required(reason)
    }

    package func perform(in context: CommandContext) async throws -> Outcome {
        let stamp = try context.stamp()
        return try await context.store.write { [self] transaction in
            let act = try stamp.act(Self.name)
            let (document, enrolment) = try transaction.lockDocument(serial)
            if document.state == .cancelled { return .unchanged }
            _ = try transaction.documents.apply(.cancel, to: document, reason: reason, at: act.at, by: act.actor)
            try transaction.audit.append(
                act,
                to: .document(document.id),
                person: enrolment.person,
                payload: ["serial": .string(document.facts.serial.text), "reason": .string(reason)]
            )
            return .cancelled
        }
    }
}

extension RecordTransaction {
    /// A document by what is printed on it, kept from others until the transaction ends, and whose it is.
    ///
    /// - Throws: ``Refusal`` `serial-mistyped` or `document-unknown`.
    func lockDocument(_ text: String) throws -> (Document, Enrolment) {
        guard case .serial(let serial) = CertificateSerial.read(text, prefix: try academy.requireIdentity().serialPrefix) else {
            throw Refusal(.serialMistyped, [text])
        }
        guard let document = try documents.lock(serial), let enrolment = try enrolments.find(document.enrolment) else {
            throw Refusal(.documentUnknown, [serial.text])
        }
        return (document, enrolment)
    }
}
