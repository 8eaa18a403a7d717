import CanonicalJSON

/// Seals one prepared certificate. Sealing happens outside any transaction; what was sealed counts only once its bytes are in the register, so that a crash in
/// between leaves a prepared certificate to be sealed again and nothing that anybody has seen.
package struct IssueCertificate: Command {
    package static let name = CommandName.issueCertificate

    package enum Outcome: Sendable, Equatable {
        case issued(CertificateSerial)
        /// Somebody else sealed it in the meantime.
        case alreadyIssued(CertificateSerial)
    }

    package let document: Identifier<Document>
    private let issuer: any CertificateIssuer

    package init(_ document: Identifier<Document>, issuer: any CertificateIssuer) {
        self.document = document
        self.issuer = issuer
    }

    package func perform(in context: CommandContext) async throws -> Outcome {
        let stamp = try context.stamp()
        let messageID: Identifier<OutboxMessage> = try context.identifier()
        guard let prepared = try await context.store.read({ try $0.documents.find(document) }) else {
            throw Refusal(.documentUnknown, [document.description])
        }
        if let outcome = try Self.outcome(of: prepared) { return outcome }
        let sealed = try await issuer.seal(prepared.facts, at: stamp.at)
        return try await context.store.write { transaction in
            let act = try stamp.act(Self.name)
            guard let current = try transaction.documents.lock(document) else { throw Refusal(.documentUnknown, [document.description]) }
            if let outcome = try Self.outcome(of: current) { return outcome }
            guard let enrolment = try transaction.enrolments.find(current.enrolment), enrolment.state == .awarded else {
                throw Refusal(.awardMissing, [current.facts.serial.text])
            }
            try transaction.documents.store(sealed, for: current.id)
            _ = try transaction.documents.apply(.issue, to: current, reason: nil, at: act.at, by: act.actor)
            try transaction.outbox.post(OutboxMessage(id: messageID, topic: .publishDocument, subject: current.id.uuid), at: stamp.at)
            try transaction.audit.append(
                act,
                to: .document(current.id),
                person: enrolment.person,
                payload: [
                    "serial": .string(current.facts.serial.text), "sha256": .string(hexadecimal(sealed.digest)), "key": .string(sealed.keyID),
                ]
            )
            return .issued(current.facts.serial)
        }
    }

    /// Nil while the document waits to be sealed.
    private static func outcome(of document: Document) throws -> Outcome? {
        switch document.state {
        case .prepared: nil
        case .issued, .superseded, .suspended, .revoked, .annulled: .alreadyIssued(document.facts.serial)
        case .cancelled: throw Refusal(.documentNotPrepared, [document.facts.serial.text, document.state.rawValue])
        }
    }
}

func hexadecimal(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
}
