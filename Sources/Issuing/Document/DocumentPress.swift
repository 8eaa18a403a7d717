import CanonicalJSON
package import Credentials
import Cryptography
package import Learning
import Synchronization
import Threads

/// Draws and seals documents of every kind, on threads of its own.
package final class DocumentPress: DocumentIssuer, Sendable {
    static let attachmentType = "application/json"

    private let designs: String
    private let keys: KeyStore
    private let badges: BadgeMaker
    private let threads: BoundedThreads<PageComposer>
    private let sealer = Mutex<(sealer: Sealer, use: Range<Int64>)?>(nil)

    /// - Parameters:
    ///   - designs: the folder in the library that has a design for each kind of document.
    ///   - threadCount: documents drawn at the same time.
    package init(library: DesignLibrary, designs: String, keys: KeyStore, threadCount: Int) {
        self.designs = designs
        self.keys = keys
        badges = BadgeMaker(keys: keys)
        threads = BoundedThreads(name: "press", count: threadCount) { try PageComposer(library: library) }
    }

    package func seal(_ facts: DocumentFacts, at instant: Instant) async throws -> SealedEdition {
        let sealer = try sealer(at: instant)
        let design = Self.design(facts.kind, in: designs)
        // A seal claims whole seconds, as the file's date does.
        let sealedAt = Instant(microseconds: instant.microseconds - instant.microseconds % 1_000_000)
        return try await threads.run { [badges] composer in
            let unsealed: UnsealedDocument
            do {
                unsealed = try composer.compose(design: design, Self.request(facts, at: sealedAt, badges))
            } catch let error as KeyError {
                throw error
            } catch {
                throw IssuingRefused("\(facts.kind.rawValue) \(facts.serial) for \(facts.holder.latin) was not sealed: \(error)")
            }
            let document = try sealer.seal(unsealed)
            return SealedEdition(
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

    /// The design of a kind by its name in the library.
    package static func design(_ kind: DocumentKind, in designs: String) -> String { "\(designs)/\(kind.rawValue)" }

    /// The name of the sealed data inside the file.
    static func attachmentName(_ kind: DocumentKind) -> String { "\(kind.rawValue).json" }

    /// The sealed data as a file.
    static func attachment(_ facts: DocumentFacts) -> Attachment {
        Attachment(name: attachmentName(facts.kind), mediaType: attachmentType, bytes: facts.json.canonicalBytes)
    }

    /// What the pages of these facts are made from.
    package static func request(_ facts: DocumentFacts, at instant: Instant, _ badges: BadgeMaker) throws -> PageRequest {
        let fields = DocumentFields(facts)
        return PageRequest(
            language: .bilingual,
            fields: fields.values,
            tables: fields.tables,
            code: try badges.statement(facts, at: instant).map { "\(facts.verificationAddress)#\($0)" } ?? facts.verificationAddress,
            title: "\(facts.title.english): \(facts.holder.latin)",
            documentID: facts.credentialID,
            signingTime: instant.microseconds,
            attachments: try badges.attachments(facts, at: instant),
            isSpecimen: facts.isSpecimen
        )
    }
}
