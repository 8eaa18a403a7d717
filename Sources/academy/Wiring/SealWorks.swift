import Credentials
import Issuing
import Learning

/// Everything that needs keys or pinned keys, put together.
struct SealWorks {
    let keys: KeyStore

    init(_ home: AcademyHome) throws {
        guard home.hasKeys else {
            throw Problem(code: "keys-missing", "there are no keys in \(home.keyDirectory): `academy init` makes them, a restore brings them back")
        }
        keys = try KeyStore.open(home.keyDirectory)
    }

    static let design = "advanced-drug-policy-management"

    func press(designs directory: String, threadCount: Int) throws -> CertificatePress {
        let library = try DesignLibrary.load(directory: directory)
        guard library.designs[Self.design] != nil else {
            throw Problem(code: "design-missing", "\(directory) has no design \(Self.design)")
        }
        return CertificatePress(library: library, design: Self.design, keys: keys, threadCount: threadCount)
    }

    func examiner(threadCount: Int, at instant: Instant) throws -> CertificateExaminer {
        let bundle = TrustBundle(keys, address: "", status: StatusList(asOf: instant.microseconds, entries: []), issuedAt: instant.microseconds)
        return CertificateExaminer(trust: try bundle.load(), threadCount: threadCount)
    }

    var publisher: TrustBundlePublisher { TrustBundlePublisher(keys: keys) }
}
