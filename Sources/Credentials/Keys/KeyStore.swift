internal import Cryptography

/// The folder of the academy's keys: `root.key root.crt seal-1.key seal-1.crt … keys.json`.
///
/// `keys.json` is written last and counts: a key without its record there was never used, and its files may be deleted. Sealing does not need `root.key`, which belongs offline.
public struct KeyStore: Sendable {
    package let directory: String
    package let root: Certificate
    /// In order of making.
    package internal(set) var sealKeys: [SealKey]
    var history: KeyHistory

    /// The academy whose keys these are.
    package var name: String { history.name }
    package var demo: Bool { history.demo }
    /// SHA-256 of the root certificate in lower-case hexadecimal, by which verifiers tell one academy from another.
    public var rootFingerprint: String { root.fingerprint.hexadecimal }
    package var records: [KeyRecord] { history.records }

    /// Reads certificates and history; private keys are read when they are needed.
    public static func open(_ directory: String) throws(KeyError) -> KeyStore {
        let history = try KeyHistory(KeyFile.read(directory + "/keys.json", .open))
        let root = try certificate(directory + "/root.crt")
        guard history.records.filter({ $0.role == .root }).map(\.id) == [root.keyID] else {
            throw KeyError(.storeMalformed, "root.crt is not the root that keys.json names")
        }
        var sealKeys: [SealKey] = []
        for record in history.records where record.role == .seal {
            let certificate = try certificate("\(directory)/seal-\(record.number).crt")
            guard certificate.keyID == record.id else {
                throw KeyError(.storeMalformed, "seal-\(record.number).crt is not for the key that keys.json names")
            }
            sealKeys.append(SealKey(certificate: certificate, use: record.use))
        }
        return KeyStore(directory: directory, root: root, sealKeys: sealKeys, history: history)
    }

    /// The key that signs at this instant (microseconds since 1970), the newest if windows meet.
    package func sealKey(at now: Int64) throws(KeyError) -> (key: SealKey, signer: KeyPair) {
        guard let record = history.records.last(where: { $0.role == .seal && $0.state == .active && $0.use.contains(now) }),
            let key = sealKeys.last(where: { $0.keyID == record.id })
        else { throw KeyError(.noKeyInUse, "no seal key is in use at this time; a new one must be signed with the root key") }
        let pair = try KeyStore.pair("\(directory)/seal-\(record.number).key")
        guard pair.keyID == key.keyID, pair.curve == .p256 else {
            throw KeyError(.keyMismatch, "seal-\(record.number).key does not belong to seal-\(record.number).crt")
        }
        return (key, pair)
    }

    static func pair(_ path: String) throws(KeyError) -> KeyPair {
        try KeyPair(pem: String(decoding: KeyFile.read(path, .secret), as: UTF8.self))
    }

    private static func certificate(_ path: String) throws(KeyError) -> Certificate {
        try Certificate(pem: String(decoding: KeyFile.read(path, .open), as: UTF8.self))
    }
}
