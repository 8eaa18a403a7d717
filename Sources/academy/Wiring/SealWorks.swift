import Credentials
import Issuing
import Learning

/// Everything that needs keys or pinned keys, put together.
struct SealWorks {
    let keys: KeyStore

    /// - Parameter rootFingerprint: of the root that the academy's register names; keys under another root are refused.
    init(_ home: AcademyHome, rootFingerprint: String) throws {
        guard home.hasKeys else {
            throw Problem(
                code: "keys-missing",
                "there are no keys in \(home.keyDirectory): bring the academy's own keys back from a copy; new ones would be another academy's"
            )
        }
        keys = try KeyStore.open(home.keyDirectory)
        guard keys.rootFingerprint == rootFingerprint else {
            throw Problem(
                code: "keys-of-another-academy",
                "the keys in \(home.keyDirectory) are not those of the academy in this database; bring its own back from a copy"
            )
        }
    }

    /// With the keys that belong to the academy in these records.
    static func open(_ home: AcademyHome, _ records: any RecordStore) async throws -> SealWorks {
        guard let root = try await records.read({ try $0.academy.rootFingerprint() }) else { throw Refusal(.academyMissing) }
        return try SealWorks(home, rootFingerprint: root)
    }

    var rootFingerprint: String { keys.rootFingerprint }

    /// The folder that has a design for each kind of document.
    static let designs = "advanced-drug-policy-management"

    func press(designs directory: String, threadCount: Int) throws -> DocumentPress {
        let library: DesignLibrary
        do {
            library = try DesignLibrary.load(directory: directory)
        } catch {
            let hint = "the designs in \(directory) cannot be used (ACADEMY_DESIGNS names another folder)"
            throw Problem(code: "design-problems", "\(hint):\n\(error)")
        }
        for design in DocumentKind.allCases.map({ DocumentPress.design($0, in: Self.designs) }) where library.designs[design] == nil {
            throw Problem(code: "design-missing", "\(directory) has no design \(design)")
        }
        return DocumentPress(library: library, designs: Self.designs, keys: keys, threadCount: threadCount)
    }

    func examiner(threadCount: Int, at instant: Instant) throws -> CertificateExaminer {
        let bundle = TrustBundle(keys, address: "", status: StatusList(asOf: instant.microseconds, entries: []), issuedAt: instant.microseconds)
        return CertificateExaminer(trust: try bundle.load(), threadCount: threadCount)
    }

    func badges(threadCount: Int) -> BadgePress { BadgePress(keys: keys, threadCount: threadCount) }

    var publisher: TrustBundlePublisher { TrustBundlePublisher(keys: keys) }
}
