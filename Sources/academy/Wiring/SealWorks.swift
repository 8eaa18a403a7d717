import Credentials
import Issuing
import Learning

/// Everything that needs keys or pinned keys, put together.
struct SealWorks {
    let keys: KeyFolder
    let identity: AcademyIdentity
    let log: LogKeeper

    /// - Parameters:
    ///   - rootFingerprint: of the root that the academy's register names; keys under another root are refused.
    ///   - passphrase: of the private keys; nil where they lie open.
    init(_ home: AcademyHome, of identity: AcademyIdentity, rootFingerprint: String, passphrase: KeyPassphrase?) throws {
        guard home.hasKeys else {
            throw Problem(
                code: "keys-missing",
                "there are no keys in \(home.keyDirectory): bring the academy's own keys back from a copy; new ones would be another academy's"
            )
        }
        self.identity = identity
        keys = try KeyFolder(home.keyDirectory, passphrase: passphrase)
        log = LogKeeper(keys: keys, origin: identity.logOrigin)
        guard try keys.store.rootFingerprint == rootFingerprint else {
            throw Problem(
                code: "keys-of-another-academy",
                "the keys in \(home.keyDirectory) are not those of the academy in this database; bring its own back from a copy"
            )
        }
    }

    /// With the keys that belong to the academy in these records.
    ///
    /// - Parameter passphrase: of the private keys; by default as the environment gives it.
    static func open(
        _ home: AcademyHome,
        _ records: any RecordStore,
        passphrase: @autoclosure () throws -> KeyPassphrase? = try KeyPassphrase.given()
    ) async throws -> SealWorks {
        let (identity, root) = try await records.read { (try $0.academy.requireIdentity(), try $0.academy.rootFingerprint()) }
        guard let root else { throw Refusal(.academyMissing) }
        return try SealWorks(home, of: identity, rootFingerprint: root, passphrase: passphrase())
    }

    /// The folder that has a design for each kind of document.
    static let designs = "advanced-drug-policy-management"

    /// - Parameter clock: what time-stamps tell.
    func press(designs directory: String, clock: any BusinessClock, threadCount: Int) throws -> DocumentPress {
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
        return DocumentPress(library: library, designs: Self.designs, keys: keys, log: log, clock: clock, threadCount: threadCount)
    }

    func examiner(threadCount: Int, clock: any BusinessClock) -> CertificateExaminer {
        CertificateExaminer(trust: OwnTrust(keys, origin: identity.logOrigin, clock: clock), threadCount: threadCount)
    }

    func badges(threadCount: Int) -> BadgePress { BadgePress(keys: keys, threadCount: threadCount) }

    var publisher: TrustBundlePublisher { TrustBundlePublisher(keys: keys) }
}
