package import Credentials
import Cryptography
package import Learning
import Synchronization

/// Makes what a document carries beside its page, with the badge key that is in use at the time.
package final class BadgeMaker: Sendable {
    static let attachmentName = "credential.json"
    static let attachmentType = "application/vc"

    private let keys: KeyFolder
    /// Read from disk once per key, not per certificate.
    private let signer = Mutex<(signer: any MessageSigner, use: Range<Int64>, generation: KeyFolder.Generation)?>(nil)

    package init(keys: KeyFolder) { self.keys = keys }

    /// The files of a document: its facts, and of a certificate the badge.
    ///
    /// - Parameter instant: of sealing. The same facts and instant give the same bytes as long as the same key is in use.
    package func attachments(_ facts: DocumentFacts, at instant: Instant) throws -> [Attachment] {
        let file = DocumentPress.attachment(facts)
        guard facts.badge != nil else { return [file] }
        return [file, try attachment(facts, facts: file.bytes, at: instant)]
    }

    /// `credential.json`.
    ///
    /// - Parameters:
    ///   - facts: with ``DocumentFacts/Values/badge``.
    ///   - factsBytes: the file of facts as it lies in the same document.
    ///   - instant: of sealing; the badge is valid from the beginning of that day.
    /// - Throws: ``BadgeMismatch`` for facts without a badge, ``BadgeError`` for facts that no badge can carry, ``KeyError`` `no-key-in-use`.
    package func attachment(_ facts: DocumentFacts, facts factsBytes: [UInt8], at instant: Instant) throws -> Attachment {
        let moment = instant.microseconds
        let day = moment - moment % Self.microsecondsPerDay
        let stated = try BadgeFacts(facts, digest: SHA256.digest(factsBytes), validFrom: day)
        let badge = try Badge(stated, signedBy: signer(at: moment), created: moment)
        return Attachment(name: Self.attachmentName, mediaType: Self.attachmentType, bytes: badge.bytes)
    }

    /// What the code on a certificate states by itself (ruling 11), to stand in the fragment of its address; nil for other kinds, and where a long address leaves no
    /// room for it.
    package func statement(_ facts: DocumentFacts, at instant: Instant) throws -> String? {
        guard case .certificate(let certificate) = facts.content else { return nil }
        let room = QRStatement.room(behind: facts.verificationAddress)
        do {
            return try QRStatement(
                serial: facts.serial.text,
                awarded: certificate.awardedOnMicroseconds,
                name: facts.holder.latin,
                award: certificate.award.english,
                room: room,
                signedBy: signer(at: instant.microseconds)
            ).text
        } catch let error as BadgeError where error.code == .statementTooLong {
            return nil
        }
    }

    private static let microsecondsPerDay: Int64 = 86_400_000_000

    func signer(at moment: Int64) throws -> any MessageSigner {
        try signer.withLock { cached in
            let generation = try keys.generation
            if let cached, cached.use.contains(moment), cached.generation == generation { return cached.signer }
            let (key, fresh) = try keys.store.messageSigner(.badge, at: moment)
            cached = (fresh, key.use, generation)
            return fresh
        }
    }
}
