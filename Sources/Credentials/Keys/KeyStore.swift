internal import Cryptography

/// The folder of the academy's keys: `root.crt`, and of each other key its certificate, its private key and, if it certifies, its list of revoked
/// keys: `seal-1.crt seal-1.key … intermediate-1.crl keys.json`.
///
/// `keys.json` is written last and counts: a key without its record there was never used, and its files may be deleted. Nothing here needs `root.key`
/// but certifying an intermediate and signing the root's list; it belongs offline, see ``RootKey``.
public struct KeyStore: Sendable {
    package let directory: String
    package let root: Certificate
    /// Of all keys but the root, by key.
    var certificates: [KeyID: Certificate]
    var history: KeyHistory
    /// Under which private keys are; nil where they lie open.
    let passphrase: KeyPassphrase?

    /// The academy whose keys these are.
    package var name: String { history.name }
    package var demo: Bool { history.demo }
    /// SHA-256 of the root certificate in lower-case hexadecimal, by which verifiers tell one academy from another.
    public var rootFingerprint: String { root.fingerprint.hexadecimal }
    /// In order of making, none ever left out.
    package var records: [KeyRecord] { history.records }
    package var sealKeys: [CertifiedKey] { keys(.seal) }
    package var timeStampKeys: [CertifiedKey] { keys(.timeStamp) }
    package var intermediates: [Certificate] { keys(.intermediate).map(\.certificate) }

    /// The keys of a role in order of making.
    package func keys(_ role: KeyRole) -> [CertifiedKey] {
        history.records(role).compactMap { certified($0) }
    }

    /// Reads certificates and history; private keys are read when they are needed.
    ///
    /// - Parameter passphrase: of the private keys; nil where they lie open.
    public static func open(_ directory: String, passphrase: KeyPassphrase? = nil) throws(KeyError) -> KeyStore {
        let history = try KeyHistory(KeyFile.read(directory + "/keys.json", .open))
        let root = try certificate(directory + "/root.crt")
        guard history.records(.root).map(\.id) == [root.keyID] else {
            throw KeyError(.storeMalformed, "root.crt is not the root that keys.json names")
        }
        var certificates: [KeyID: Certificate] = [:]
        for record in history.records where record.role != .root {
            let certificate = try certificate("\(directory)/\(record.fileName).crt")
            guard certificate.keyID == record.id else {
                throw KeyError(.storeMalformed, "\(record.fileName).crt is not for the key that keys.json names")
            }
            certificates[record.id] = certificate
        }
        return KeyStore(directory: directory, root: root, certificates: certificates, history: history, passphrase: passphrase)
    }

    /// Whether the private keys in a folder lie there under a passphrase: that of the newest intermediate, as all of them.
    public static func isEncrypted(_ directory: String) throws(KeyError) -> Bool {
        let history = try KeyHistory(KeyFile.read(directory + "/keys.json", .open))
        guard let newest = history.records(.intermediate).last else { return false }
        return EncryptedKey.isOne(try KeyFile.read("\(directory)/\(newest.fileName).key", .secret))
    }

    /// The certificates above that of a key, up to and with the root.
    package func issuers(of certificate: Certificate) -> [Certificate] {
        intermediates.filter { $0.subject == certificate.issuer } + [root]
    }

    /// The key of a role that signs at this instant (microseconds since 1970), the newest if windows meet.
    package func key(_ role: KeyRole, at now: Int64) throws(KeyError) -> CertifiedKey {
        let record = try record(role, at: now)
        guard let key = certified(record) else { throw KeyError(.storeMalformed, "keys.json and the certificates differ") }
        return key
    }

    /// A key that was not revoked itself ends with the one that certified it.
    private func certified(_ record: KeyRecord) -> CertifiedKey? {
        guard let certificate = certificates[record.id] else { return nil }
        let issuer = history.records(.intermediate).first { certificates[$0.id]?.subject == certificate.issuer }
        return CertifiedKey(certificate: certificate, use: record.use, revocation: record.revocation ?? issuer?.revocation)
    }

    /// The seal key that signs at this instant.
    package func sealKey(at now: Int64) throws(KeyError) -> (key: CertifiedKey, signer: KeyPair) { try digestSigner(.seal, at: now) }

    /// A key of P-256 that signs at this instant: that of seals or of time-stamps.
    package func digestSigner(_ role: KeyRole, at now: Int64) throws(KeyError) -> (key: CertifiedKey, signer: KeyPair) {
        let key = try key(role, at: now)
        return (key, try KeyPair(privateKey(record(role, at: now))))
    }

    /// A key that signs messages at this instant: on Edwards25519 that of the log, of badges or of bundles, RSA that of badges as tokens.
    ///
    /// - Throws: ``KeyError`` `key-mismatch` for the other roles, whose keys sign digests.
    package func messageSigner(_ role: KeyRole, at now: Int64) throws(KeyError) -> (key: CertifiedKey, signer: any MessageSigner) {
        let key = try key(role, at: now)
        let record = try record(role, at: now)
        switch record.algorithm {
        case .ed25519: return (key, try Ed25519KeyPair(privateKey(record)))
        case .rsa3072: return (key, try BadgeTokenKey(privateKey(record)))
        case .p256, .p384: throw KeyError(.keyMismatch, "a \(role.rawValue) key signs digests, not messages")
        }
    }

    /// The key that signs badges as tokens at this instant (RS256).
    package func badgeTokenKey(at now: Int64) throws(KeyError) -> (key: CertifiedKey, signer: BadgeTokenKey) {
        (try key(.badgeToken, at: now), try BadgeTokenKey(privateKey(record(.badgeToken, at: now))))
    }

    func record(_ role: KeyRole, at now: Int64) throws(KeyError) -> KeyRecord {
        let signs = { (record: KeyRecord) in record.state == .active && (certified(record)?.use.contains(now) ?? false) }
        guard let record = history.records.last(where: { $0.role == role && signs($0) }) else {
            throw KeyError(.noKeyInUse, "no \(role.rawValue) key is in use at this time; a new one must be made")
        }
        return record
    }

    func privateKey(_ record: KeyRecord) throws(KeyError) -> PrivateKey {
        let key = try KeyStore.privateKey("\(directory)/\(record.fileName).key", passphrase)
        guard key.keyID == record.id, key.algorithm == record.algorithm else {
            throw KeyError(.keyMismatch, "\(record.fileName).key does not belong to \(record.fileName).crt")
        }
        return key
    }

    static func privateKey(_ path: String, _ passphrase: KeyPassphrase?) throws(KeyError) -> PrivateKey {
        var bytes = try KeyFile.read(path, .secret)
        if EncryptedKey.isOne(bytes) { bytes = try EncryptedKey.decode(bytes, passphrase, path: path) }
        return try PrivateKey(pem: String(decoding: bytes, as: UTF8.self))
    }

    static func certificate(_ path: String) throws(KeyError) -> Certificate {
        try Certificate(pem: String(decoding: KeyFile.read(path, .open), as: UTF8.self))
    }
}
