import CanonicalJSON

/// Seals one approved document. Sealing happens outside any transaction; what was sealed counts only once its bytes are in the register, so that a crash in
/// between leaves an approved document to be sealed again and nothing that anybody has seen. A valid edition before it is superseded in the same transaction.
package struct IssueDocument: Command {
    package static let name = CommandName.issueDocument

    package enum Outcome: Sendable, Equatable {
        case issued(CertificateSerial)
        /// Somebody else sealed it in the meantime.
        case alreadyIssued(CertificateSerial)
    }

    package let document: Identifier<Document>
    private let issuer: any DocumentIssuer

    package init(_ document: Identifier<Document>, issuer: any DocumentIssuer) {
        self.document = document
        self.issuer = issuer
    }

    package func perform(in context: CommandContext) async throws -> Outcome {
        let stamp = try context.stamp()
        let messageID: Identifier<OutboxMessage> = try context.identifier()
        guard let approved = try await context.store.read({ try $0.documents.find(document) }) else {
            throw Refusal(.documentUnknown, [document.description])
        }
        if let outcome = try Self.outcome(of: approved) { return outcome }
        try await context.store.read { try $0.sealing.requireOpen() }
        let sealed = try await issuer.seal(approved.facts, at: stamp.at)
        return try await context.store.write { transaction in
            let act = try stamp.act(Self.name)
            guard let current = try transaction.documents.lock(document) else { throw Refusal(.documentUnknown, [document.description]) }
            if let outcome = try Self.outcome(of: current) { return outcome }
            try transaction.sealing.requireOpen()
            guard let enrolment = try transaction.enrolments.find(current.enrolment) else { throw Refusal(.documentUnknown, [document.description]) }
            try Self.check(current.facts.content, enrolment, current.facts.serial)
            try Self.checkHolder(of: current, enrolment, in: transaction)
            let former = try transaction.documents.all(of: enrolment.id).current(current.facts.slot)
            if former?.state == .suspended { throw Refusal(.documentHeld, [current.facts.serial.text]) }
            if let former { try transaction.change(former, by: .supersede, of: enrolment.person, reason: nil, act) }
            try transaction.documents.store(sealed, for: current.id)
            try transaction.change(current, by: .issue, of: enrolment.person, reason: nil, act)
            try transaction.outbox.post(OutboxMessage(id: messageID, topic: .publishDocument, subject: current.id.uuid), at: stamp.at)
            try transaction.audit.append(
                act,
                to: .document(current.id),
                person: enrolment.person,
                payload: .members([
                    "serial": .string(current.facts.serial.text), "sha256": .string(hexadecimal(sealed.digest)), "key": .string(sealed.keyID),
                    "supersedes": former.map { .string($0.facts.serial.text) },
                ])
            )
            return .issued(current.facts.serial)
        }
    }

    /// What can have been lost since the facts were fixed: the award, or the place of whom a letter speaks.
    private static func check(_ content: DocumentContent, _ enrolment: Enrolment, _ serial: CertificateSerial) throws(Refusal) {
        if content.claimsAward, enrolment.state != .awarded { throw Refusal(.awardMissing, [serial.text]) }
        if case .letter(let letter) = content, !letter.purpose.isOpen(to: enrolment.state) {
            throw Refusal(.documentNotEarned, [serial.text, letter.purpose.subject.english])
        }
    }

    /// Neither a name that was corrected since the facts were fixed, nor an award under dispute, is sealed.
    private static func checkHolder(of document: Document, _ enrolment: Enrolment, in transaction: any RecordTransaction) throws {
        if document.facts.content.claimsAward, try transaction.contestedEnrolments(in: enrolment.cohort).contains(enrolment.id) {
            throw Refusal(.documentHeld, [document.facts.serial.text])
        }
        guard let holder = try transaction.people.find(enrolment.person) else { throw Refusal(.documentUnknown, [document.facts.serial.text]) }
        guard holder.name == document.facts.holder else { throw Refusal(.nameDiffers, [document.facts.holder.latin, holder.name.latin]) }
    }

    /// Nil while the document waits to be sealed.
    private static func outcome(of document: Document) throws -> Outcome? {
        switch document.state {
        case .approved: nil
        case .issued, .superseded, .suspended, .revoked, .annulled: .alreadyIssued(document.facts.serial)
        case .eligible, .nameConfirmed, .prepared, .cancelled:
            throw Refusal(.documentNotApproved, [document.facts.serial.text, document.state.rawValue])
        }
    }
}

func hexadecimal(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
}
