import CanonicalJSON
package import Credentials
import Cryptography
package import Learning
import Synchronization

/// Draws and seals certificates, on threads of its own.
package final class CertificatePress: CertificateIssuer, Sendable {
    /// The name of the sealed data inside the file.
    static let attachmentName = "certificate.json"
    static let attachmentType = "application/json"

    private let design: String
    private let keys: KeyStore
    private let threads: BoundedThreads<PageComposer>
    private let sealer = Mutex<(sealer: Sealer, use: Range<Int64>)?>(nil)

    /// - Parameters:
    ///   - design: the folder's name in the library.
    ///   - threadCount: certificates drawn at the same time.
    package init(library: DesignLibrary, design: String, keys: KeyStore, threadCount: Int) {
        self.design = design
        self.keys = keys
        threads = BoundedThreads(name: "press", count: threadCount) { try PageComposer(library: library) }
    }

    package func seal(_ facts: CertificateFacts, at instant: Instant) async throws -> SealedCertificate {
        let sealer = try sealer(at: instant)
        let design = design
        // A seal claims whole seconds, as the file's date does.
        let sealedAt = Instant(microseconds: instant.microseconds - instant.microseconds % 1_000_000)
        return try await threads.run { composer in
            let unsealed: UnsealedDocument
            do {
                unsealed = try composer.compose(design: design, Self.request(facts, at: sealedAt))
            } catch {
                throw IssuingRefused("certificate \(facts.serial) for \(facts.holder.latin) was not sealed: \(error)")
            }
            let document = try sealer.seal(unsealed)
            return SealedCertificate(
                bytes: document.bytes,
                digest: document.digest.bytes,
                signedDigest: document.signedDigest.bytes,
                keyID: document.keyID.text,
                sealedAt: sealedAt
            )
        }
    }

    /// The sealer of the key in use; read from disk once per key, not per certificate.
    private func sealer(at instant: Instant) throws -> Sealer {
        let moment = instant.microseconds
        return try sealer.withLock { cached in
            if let cached, cached.use.contains(moment) { return cached.sealer }
            let (key, _) = try keys.sealKey(at: moment)
            let fresh = try Sealer(keys, at: moment)
            cached = (fresh, key.use)
            return fresh
        }
    }

    /// What the page of these facts is made from.
    package static func request(_ facts: CertificateFacts, at instant: Instant) -> PageRequest {
        PageRequest(
            language: .bilingual,
            fields: CertificateFields.fields(facts),
            code: facts.verificationAddress,
            title: "\(facts.award.english): \(facts.holder.latin)",
            documentID: facts.credentialID,
            signingTime: instant.microseconds,
            attachments: [Attachment(name: attachmentName, mediaType: attachmentType, bytes: facts.json.canonicalBytes)],
            isSpecimen: facts.isSpecimen
        )
    }
}
