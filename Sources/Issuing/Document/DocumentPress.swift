import CanonicalJSON
package import Credentials
import Cryptography
package import Learning
import Threads

/// Draws and seals documents of every kind, on threads of its own.
package final class DocumentPress: DocumentIssuer, Sendable {
    static let attachmentType = "application/json"

    private let library: DesignLibrary
    private let designs: String
    private let keys: KeysInUse
    private let badges: BadgeMaker
    private let threads: BoundedThreads<PageComposer>

    /// - Parameters:
    ///   - designs: the folder in the library that has a design for each kind of document.
    ///   - clock: what the time-stamps tell.
    ///   - threadCount: documents drawn at the same time.
    package init(library: DesignLibrary, designs: String, keys: KeyFolder, log: LogKeeper, clock: any BusinessClock, threadCount: Int) {
        self.library = library
        self.designs = designs
        self.keys = KeysInUse(keys, log: log, clock: clock)
        badges = BadgeMaker(keys: keys)
        threads = BoundedThreads(name: "press", count: threadCount) { try PageComposer(library: library) }
    }

    package func sign(_ facts: DocumentFacts, at instant: Instant) async throws -> any SignedEdition {
        let keys = try keys.keys(at: instant)
        let design = Self.design(facts.kind, in: designs)
        guard let digest = library.digests[design] else { throw IssuingRefused("there is no design \(design)") }
        // A seal claims whole seconds, as the file's date does.
        let sealedAt = Instant(microseconds: instant.microseconds - instant.microseconds % 1_000_000)
        return try await threads.run { [badges] composer in
            let unsealed: UnsealedDocument
            do {
                unsealed = try composer.compose(design: design, Self.request(facts, badges, security: keys.security, at: sealedAt))
            } catch let error as KeyError {
                throw error
            } catch {
                throw IssuingRefused("\(facts.kind.rawValue) \(facts.serial) for \(facts.holder.latin) was not sealed: \(error)")
            }
            let document = try keys.sealer.sign(unsealed, timeStamper: keys.timeStamper.notBefore(sealedAt.microseconds))
            return try SignedSheet(document, of: facts, design: digest, keys: keys, sealedAt: sealedAt)
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
    package static func request(_ facts: DocumentFacts, _ badges: BadgeMaker, security: SecurityStore?, at instant: Instant) throws -> PageRequest {
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
            isSpecimen: facts.isSpecimen,
            security: security
        )
    }
}
