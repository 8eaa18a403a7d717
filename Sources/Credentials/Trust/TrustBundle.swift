internal import CanonicalJSON
internal import Cryptography

/// All that is needed to check a sealed document without asking anybody: the academy's root, its keys by role with their windows, the lists of revoked
/// ones, by what its log is believed, and the documents that are not simply valid.
///
/// It is published as one canonical JSON text, signed by a key for bundles alone, so that it can be copied and mirrored. A reader who knows the
/// fingerprint of the root from elsewhere (printed, say) needs no other trust; one who keeps ``sequence`` cannot be given an older bundle again.
public struct TrustBundle: Sendable, Hashable {
    static let format = "academy-trust-bundle"
    static let version: Int64 = 2

    /// Who publishes the bundle.
    public struct Academy: Sendable, Hashable {
        /// As it stands in the certificates.
        public let name: String
        /// The web address at which documents can be checked, such as `https://academy.example`.
        public let address: String

        package init(name: String, address: String) {
            self.name = name
            self.address = address
        }
    }

    /// Whose documents can be checked with it.
    public let academy: Academy
    /// Documents under this root are specimens of a demonstration.
    public let specimen: Bool
    /// Greater than that of any bundle that the academy issued before.
    public let sequence: Int64
    /// Microseconds since 1970.
    public let issuedAt: Int64
    package let root: Certificate
    /// In order of making, as the keys.
    package let intermediates: [Certificate]
    /// Those below the intermediates; of each role at most ``Limits/keys``.
    package let keys: [KeyRole: [CertifiedKey]]
    /// The newest of each issuer. What is revoked follows from them alone, so that who has the key for bundles cannot take it back.
    package let lists: [RevocationList]
    /// Other time-stamp authorities that the academy uses: of each its certificate, and behind it those above, as far as they are known.
    package let authorities: [[Certificate]]
    /// Nil while the academy has no log.
    package let log: LogPolicy?
    /// As witnesses signed them, the smallest first: the newest one, and where keys were lost the last one before.
    package let checkpoints: [SignedCheckpoint]
    /// The documents that are not simply valid.
    public let status: StatusList

    package init(
        academy: Academy,
        specimen: Bool,
        sequence: Int64,
        issuedAt: Int64,
        root: Certificate,
        intermediates: [Certificate],
        keys: [KeyRole: [CertifiedKey]],
        lists: [RevocationList],
        authorities: [[Certificate]] = [],
        log: LogPolicy? = nil,
        checkpoints: [SignedCheckpoint] = [],
        status: StatusList
    ) {
        self.academy = academy
        self.specimen = specimen
        self.sequence = sequence
        self.issuedAt = issuedAt
        self.root = root
        self.intermediates = intermediates
        self.keys = keys.filter { !$0.value.isEmpty }.mapValues { $0.map { TrustBundle.revoking($0, lists, intermediates) } }
        self.lists = lists
        self.authorities = authorities
        self.log = log
        self.checkpoints = checkpoints
        self.status = status
    }

    /// The keys of a store; a demonstration's make a specimen bundle.
    ///
    /// - Throws: ``KeyError`` when a list of revoked keys is missing, or ``LogError`` for a log that cannot be believed by these keys.
    package init(
        _ store: KeyStore,
        address: String,
        sequence: Int64,
        issuedAt: Int64,
        status: StatusList,
        authorities: [[Certificate]] = [],
        log: LogPolicy? = nil,
        checkpoints: [SignedCheckpoint] = []
    ) throws(KeyError) {
        var lists: [RevocationList] = []
        for issuer in [store.root] + store.intermediates { lists.append(try store.revocationList(of: issuer)) }
        self.init(
            academy: Academy(name: store.name, address: address),
            specimen: store.demo,
            sequence: sequence,
            issuedAt: issuedAt,
            root: store.root,
            intermediates: store.intermediates,
            keys: Dictionary(uniqueKeysWithValues: KeyRole.bundled.map { ($0, store.keys($0)) }),
            lists: lists,
            authorities: authorities,
            log: log,
            checkpoints: checkpoints,
            status: status
        )
    }

    package func keys(_ role: KeyRole) -> [CertifiedKey] { keys[role] ?? [] }

    /// Who certifies keys and signs lists of revoked ones.
    package var issuers: [Certificate] { intermediates + [root] }

    /// The key as the lists have it: revoked itself, or its issuer.
    private static func revoking(_ key: CertifiedKey, _ lists: [RevocationList], _ intermediates: [Certificate]) -> CertifiedKey {
        let above = [key.certificate] + intermediates.filter { $0.subject == key.certificate.issuer }
        let revocation = above.lazy.compactMap { certificate in
            lists.first { $0.issuer == certificate.issuer && $0.revocation(of: certificate) != nil }?.revocation(of: certificate)
        }.first
        return CertifiedKey(certificate: key.certificate, use: key.use, revocation: revocation)
    }
}

extension KeyRole {
    /// Those whose keys a bundle lists, in its order.
    static let bundled: [KeyRole] = [.seal, .timeStamp, .log, .badge, .badgeToken, .bundle]
}
