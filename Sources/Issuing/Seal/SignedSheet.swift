import Credentials
import Cryptography
import Learning

/// A document as the press hands it over: signed and time-stamped, and not yet in the log.
final class SignedSheet: SignedEdition {
    let entry: [UInt8]
    let sequencer: any LogSequencer
    private let document: SignedDocument
    private let sealedAt: Instant
    private let holdsUntil: Instant

    /// - Parameter design: SHA-256 of what it was drawn by.
    init(_ document: SignedDocument, of facts: DocumentFacts, design: Digest, keys: SealingKeys, sealedAt: Instant) throws {
        self.document = document
        sequencer = keys.sequencer
        holdsUntil = Instant(microseconds: keys.timeStamper.holdsUntil)
        self.sealedAt = sealedAt
        entry = try LogLeaf(
            event: .issue,
            credentialID: facts.credentialID,
            signedDigest: document.signedDigest,
            seal: document.sealDigest,
            keyID: document.keyID,
            template: design,
            course: facts.courseKey,
            time: document.timeStamp?.time ?? sealedAt.microseconds
        ).entry
    }

    func finish(at place: LogPlace) throws -> SealedEdition {
        let sealed = try document.finish(with: place.proof(of: entry))
        return SealedEdition(
            bytes: sealed.bytes,
            digest: sealed.digest.bytes,
            signedDigest: sealed.signedDigest.bytes,
            keyID: sealed.keyID.text,
            sealedAt: sealedAt,
            holdsUntil: holdsUntil
        )
    }
}
