public import Cryptography

extension KeyStore {
    /// 2200, in good time before microseconds leave what JSON can count.
    static let latestStart: Int64 = 7_258_118_400_000_000

    /// Makes the keys of an academy in a folder, which is made if need be and must hold none.
    ///
    /// - Parameters:
    ///   - name: stands in the certificates as the organisation; in those of a demonstration the word DEMO stands before the common name.
    ///   - now: in microseconds since 1970.
    ///   - roles: which keys beside the root; ``KeyRole/intermediate`` among them certifies the others.
    ///   - rootKey: where the root's private key goes; nil puts it into the folder of the others.
    ///   - passphrase: encrypts the other private keys; nil leaves them open.
    ///   - random: gives so many random bytes, for serial numbers, salts and nonces.
    public static func create(
        in directory: String,
        name: String,
        demo: Bool,
        now: Int64,
        roles: [KeyRole] = KeyRole.founding,
        rootKey: RootKey? = nil,
        passphrase: KeyPassphrase? = nil,
        random: (Int) throws(CryptographyError) -> [UInt8] = SecureRandom.bytes
    ) throws(KeyError) -> KeyStore {
        let commonName = (demo ? "DEMO " : "") + name + " Root"
        guard !name.isEmpty, commonName.unicodeScalars.count <= 64,
            !name.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
        else { throw KeyError(.nameUnsuitable, "the academy's name must have 1 to \(demo ? 54 : 59) characters to fit a certificate (RFC 5280)") }
        try check(now)
        for file in ["keys.json", "root.key", "root.crt"] where KeyFile.exists("\(directory)/\(file)") {
            throw KeyError(.storeExists, "\(directory) holds keys already (\(file)); they are never written over")
        }
        if let rootKey, KeyFile.exists(rootKey.directory + "/root.key") {
            throw KeyError(.storeExists, "\(rootKey.directory) holds a root key already; it is never written over")
        }
        // Made in a folder of its own and moved to its place whole: a making that was broken off leaves nothing in the way of the next, and of
        // several at once the first to move has made the keys.
        let workshop = try KeyFile.makePrivateFolder(beside: directory)
        do {
            let founded = RootKey(in: workshop, passphrase: rootKey == nil ? passphrase : rootKey?.passphrase)
            var store = try makeRoot(in: workshop, name: name, commonName: commonName, demo: demo, now: now, founded, passphrase, random)
            for role in roles.filter({ $0 != .root }) { try store.rotate(role, now: now, rootKey: founded, random: random) }
            // With an intermediate the root signs its list.
            if !roles.contains(.intermediate) { try store.renewRootList(now: now, rootKey: founded) }
            if let rootKey { try move(from: workshop, to: rootKey) }
            try KeyFile.moveFolder(workshop, to: directory)
        } catch {
            try? KeyFile.removeFolder(workshop)
            throw error
        }
        return try open(directory, passphrase: passphrase)
    }

    private static func makeRoot(
        in directory: String,
        name: String,
        commonName: String,
        demo: Bool,
        now: Int64,
        _ rootKey: RootKey,
        _ passphrase: KeyPassphrase?,
        _ random: (Int) throws(CryptographyError) -> [UInt8]
    ) throws(KeyError) -> KeyStore {
        let start = now - now % 1_000_000
        let key = try PrivateKey.generate(KeyRole.root.algorithm)
        let validity = start...start + KeyRole.root.certificateLifetime
        let root = try CertificateTemplate.of(
            .root,
            organisation: name,
            commonName: commonName,
            validity: validity,
            privateKeyUsage: validity,
            serialNumber: try serialNumber(random)
        ).sign(publicKey: key.handle, issuer: nil, issuerKey: key)
        try write(key, to: directory + "/root.key", rootKey.passphrase, random)
        try KeyFile.create(directory + "/root.crt", Array(root.pem.utf8), .open)
        let record = KeyRecord(
            id: key.keyID,
            role: .root,
            number: 1,
            algorithm: key.algorithm,
            created: now,
            planned: start..<validity.upperBound,
            retired: nil,
            revocation: nil
        )
        let history = KeyHistory(name: name, demo: demo, records: [record])
        try KeyFile.create(directory + "/keys.json", history.encoded, .open)
        return KeyStore(directory: directory, root: root, certificates: [:], history: history, passphrase: passphrase)
    }

    /// The root's private key leaves the workshop before the workshop becomes the folder of keys.
    private static func move(from workshop: String, to rootKey: RootKey) throws(KeyError) {
        try KeyFile.create(rootKey.directory + "/root.key", KeyFile.read(workshop + "/root.key", .secret), .secret)
        if !KeyFile.exists(rootKey.directory + "/root.crt") {
            try KeyFile.create(rootKey.directory + "/root.crt", KeyFile.read(workshop + "/root.crt", .open), .open)
        }
        try KeyFile.flush(folder: rootKey.directory)
        try KeyFile.remove(workshop + "/root.key")
    }

    static func write(
        _ key: PrivateKey,
        to path: String,
        _ passphrase: KeyPassphrase?,
        _ random: (Int) throws(CryptographyError) -> [UInt8]
    ) throws(KeyError) {
        var bytes = Array(try key.pem.utf8)
        if let passphrase { bytes = try EncryptedKey.encode(bytes, passphrase, random: random) }
        try KeyFile.create(path, bytes, .secret)
    }

    static func check(_ now: Int64) throws(KeyError) {
        guard (0...latestStart).contains(now) else {
            throw KeyError(.certificateUntrusted, "the clock is wrong: keys cannot begin before 1970 or after 2200")
        }
    }

    /// 128 random bits, not all zero: RFC 5280 4.1.2.2 asks for a positive number of 20 octets at most.
    static func serialNumber(_ random: (Int) throws(CryptographyError) -> [UInt8]) throws(KeyError) -> [UInt8] {
        do {
            let bytes = try random(16)
            guard bytes.count == 16, bytes.contains(where: { $0 != 0 }) else {
                throw KeyError(.libraryFailure, "the source of random numbers gave none")
            }
            return bytes
        } catch let error as KeyError {
            throw error
        } catch {
            throw KeyError(.libraryFailure, "no random serial number: \(error)")
        }
    }
}
