public import Cryptography

extension KeyStore {
    /// Makes the next seal key; the one in use is retired at this instant.
    public mutating func addSealKey(
        now: Int64,
        random: (Int) throws(CryptographyError) -> [UInt8] = SecureRandom.bytes
    ) throws(KeyError) {
        try rotate(.seal, now: now, random: random)
    }

    /// Makes the next key of a role; the one in use, if there is one, is retired at this instant.
    ///
    /// - Parameters:
    ///   - now: in microseconds since 1970.
    ///   - rootKey: only for ``KeyRole/intermediate``; nil looks for it in the folder of the other keys.
    ///   - publicKeyInfo: SubjectPublicKeyInfo in DER of a key that was made on a token and stays there; nil makes one here. An intermediate lies here.
    /// - Throws: ``KeyError``; nothing is changed then. The root is never replaced: another root is another academy.
    public mutating func rotate(
        _ role: KeyRole,
        now: Int64,
        rootKey: RootKey? = nil,
        publicKeyInfo: [UInt8]? = nil,
        random: (Int) throws(CryptographyError) -> [UInt8] = SecureRandom.bytes
    ) throws(KeyError) {
        try KeyStore.check(now)
        guard role != .intermediate || publicKeyInfo == nil else {
            throw KeyError(.keyMismatch, "an intermediate signs lists of revoked keys here, so its private key lies here")
        }
        guard role != .root else { throw KeyError(.keyMismatch, "a new root is a new academy; only the keys below it are replaced") }
        // Certificates count in seconds; a key made within a second begins with it.
        let start = now - now % 1_000_000
        let (issuer, issuerKey) = try issuer(of: role, at: now, rootKey)
        let planned = start..<start + role.useLifetime
        guard issuer.validity.lowerBound <= start, planned.upperBound <= issuer.validity.upperBound else {
            let above = role == .intermediate ? "root" : "intermediate"
            throw KeyError(.certificateUntrusted, "the \(above) is not valid for all the time this key would sign; a new \(above) is due")
        }
        let number = history.records(role).count + 1
        let key = try publicKeyInfo == nil ? PrivateKey.generate(role.algorithm) : nil
        let publicKey = if let key { key.handle } else { try KeyHandle(publicKeyInfo: publicKeyInfo ?? []) }
        guard publicKey.algorithm == role.algorithm else {
            throw KeyError(.keyMismatch, "a \(role.rawValue) key is \(role.algorithm.rawValue); this one is of another kind")
        }
        let certificate = try CertificateTemplate.of(
            role,
            organisation: name,
            commonName: "\(demo ? "DEMO " : "")\(role.title) \(number)",
            validity: start...min(start + role.certificateLifetime, issuer.validity.upperBound),
            privateKeyUsage: planned.lowerBound...planned.upperBound,
            serialNumber: try KeyStore.serialNumber(random)
        ).sign(publicKey: publicKey, issuer: issuer, issuerKey: issuerKey)
        guard certificates[certificate.keyID] == nil, certificate.keyID != root.keyID else {
            throw KeyError(.keyMismatch, "this key has a certificate already; no key has two roles or two turns")
        }
        let record = KeyRecord(
            id: certificate.keyID,
            role: role,
            number: number,
            algorithm: role.algorithm,
            created: now,
            planned: planned,
            retired: nil,
            revocation: nil
        )
        try change { store throws(KeyError) in
            // Of a making that was broken off before its record.
            for ending in ["key", "crt", "crl"] { try KeyFile.remove("\(store.directory)/\(record.fileName).\(ending)") }
            if let key { try KeyStore.write(key, to: "\(store.directory)/\(record.fileName).key", store.passphrase, random) }
            try KeyFile.create("\(store.directory)/\(record.fileName).crt", Array(certificate.pem.utf8), .open)
            store.retireKeys(of: role, at: start)
            store.history.records.append(record)
            store.certificates[record.id] = certificate
            if role == .intermediate {
                try store.renewList(of: record, now: now)
                try store.renewRootList(now: now, rootKey: rootKey ?? RootKey(in: store.directory, passphrase: store.passphrase))
            }
        }
    }

    /// Ends the use of a key at this instant; what it signed before stays good.
    public mutating func retire(_ id: KeyID, now: Int64) throws(KeyError) {
        try KeyStore.check(now)
        let index = try index(of: id)
        guard history.records[index].state == .active else { throw KeyError(.noKeyInUse, "key \(id) signs no more already") }
        try change { store throws(KeyError) in store.history.records[index].retired = now - now % 1_000_000 + Self.retirementReserve }
    }

    func index(of id: KeyID) throws(KeyError) -> Int {
        guard let index = history.records.firstIndex(where: { $0.id == id && $0.role != .root }) else {
            throw KeyError(.noKeyInUse, "there is no key \(id) below the root of this academy")
        }
        return index
    }

    /// Does `body` to a copy, and makes it this store's state once `keys.json` holds it. One process at a time, and none on top of what another did
    /// since this store was read.
    mutating func change(_ body: (inout KeyStore) throws(KeyError) -> Void) throws(KeyError) {
        let lock = try KeyFile.lock(folder: directory)
        defer { KeyFile.unlock(lock) }
        guard try KeyFile.read(directory + "/keys.json", .open) == history.encoded else {
            throw KeyError(.storeChanged, "another process changed the keys in \(directory) meanwhile; read them again")
        }
        var changed = self
        try body(&changed)
        try KeyFile.replace(directory + "/keys.json", changed.history.encoded)
        self = changed
    }

    /// For so long after it was replaced or retired, in microseconds, what a key signed counts: five minutes. It signs no more from that moment on, but seals state
    /// whole seconds, and documents that were on their way then are finished.
    package static let retirementReserve: Int64 = 300_000_000

    private mutating func retireKeys(of role: KeyRole, at time: Int64) {
        for index in history.records.indices where history.records[index].role == role && history.records[index].state == .active {
            history.records[index].retired = time + Self.retirementReserve
        }
    }

    private func issuer(of role: KeyRole, at now: Int64, _ rootKey: RootKey?) throws(KeyError) -> (Certificate, PrivateKey) {
        if role == .intermediate { return (root, try (rootKey ?? RootKey(in: directory, passphrase: passphrase)).privateKey(of: root)) }
        let record = try record(.intermediate, at: now)
        guard let certificate = certificates[record.id] else { throw KeyError(.storeMalformed, "keys.json and the certificates differ") }
        return (certificate, try privateKey(record))
    }
}
