internal import CanonicalJSON
internal import Cryptography

/// All that is needed to check a sealed document without asking anybody: the academy's root, the intermediates below it, its seal and time-stamp
/// keys with their windows, and the documents that are not simply valid.
///
/// It is published as one canonical JSON text, signed by the seal key in use, so that it can be copied and mirrored. A reader who knows the
/// fingerprint of the root from elsewhere (printed, say) needs no other trust.
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
    package let root: Certificate
    /// In order of making, as the keys.
    package let intermediates: [Certificate]
    package let sealKeys: [CertifiedKey]
    package let timeStampKeys: [CertifiedKey]
    /// The documents that are not simply valid.
    public let status: StatusList
    /// Microseconds since 1970.
    public let issuedAt: Int64

    package init(
        academy: Academy,
        specimen: Bool,
        root: Certificate,
        intermediates: [Certificate] = [],
        sealKeys: [CertifiedKey],
        timeStampKeys: [CertifiedKey] = [],
        status: StatusList,
        issuedAt: Int64
    ) {
        self.academy = academy
        self.specimen = specimen
        self.root = root
        self.intermediates = intermediates
        self.sealKeys = sealKeys
        self.timeStampKeys = timeStampKeys
        self.status = status
        self.issuedAt = issuedAt
    }

    /// The keys of a store; a demonstration's make a specimen bundle.
    public init(_ store: KeyStore, address: String, status: StatusList, issuedAt: Int64) {
        self.init(
            academy: Academy(name: store.name, address: address),
            specimen: store.demo,
            root: store.root,
            intermediates: store.intermediates,
            sealKeys: store.sealKeys,
            timeStampKeys: store.timeStampKeys,
            status: status,
            issuedAt: issuedAt
        )
    }

    /// What is signed: the bundle without its signature.
    var json: JSONValue {
        [
            "format": .string(TrustBundle.format), "version": .integer(TrustBundle.version),
            "academy": ["name": .string(academy.name), "address": .string(academy.address)],
            "specimen": .boolean(specimen),
            "root": .string(Hexadecimal.encode(root.der)),
            "intermediates": .array(intermediates.map { .string(Hexadecimal.encode($0.der)) }),
            "sealKeys": .array(sealKeys.map(\.json)),
            "timeStampKeys": .array(timeStampKeys.map(\.json)),
            "status": [
                "asOf": .integer(status.asOf),
                "entries": .array(
                    status.entries.map { entry in
                        [
                            "document": .string(entry.document.hexadecimal), "state": .string(entry.state.rawValue),
                            "since": .integer(entry.since),
                        ]
                    }
                ),
            ],
            "issuedAt": .integer(issuedAt),
        ]
    }
}

extension CertifiedKey {
    fileprivate var json: JSONValue {
        [
            "certificate": .string(Hexadecimal.encode(certificate.der)), "notBefore": .integer(use.lowerBound), "notAfter": .integer(use.upperBound),
        ]
    }
}
