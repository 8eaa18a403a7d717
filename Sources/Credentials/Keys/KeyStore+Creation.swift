public import Cryptography

extension KeyStore {
    /// How long certificates are good for and seal keys sign, in microseconds.
    enum Lifetime {
        private static let day: Int64 = 86_400_000_000
        static let root = 7_305 * day
        static let sealCertificate = 3_652 * day
        static let sealUse = 365 * day
        /// 2200, in good time before microseconds leave what JSON can count.
        static let latestStart: Int64 = 7_258_118_400_000_000
    }

    /// Makes a root and a first seal key in a folder, which is made if need be and must hold no keys.
    ///
    /// `name` stands in the certificates as the organisation; in those of a demonstration the word DEMO stands before it in the common name.
    /// `now` is in microseconds since 1970; `random` gives so many random bytes, for serial numbers.
    public static func create(
        in directory: String,
        name: String,
        demo: Bool,
        now: Int64,
        random: (Int) throws(CryptographyError) -> [UInt8] = SecureRandom.bytes
    ) throws(KeyError) -> KeyStore {
        let commonName = (demo ? "DEMO " : "") + name + " Root"
        guard !name.isEmpty, commonName.unicodeScalars.count <= 64,
            !name.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
        else { throw KeyError(.nameUnsuitable, "the academy's name must have 1 to \(demo ? 54 : 59) characters to fit a certificate (RFC 5280)") }
        guard (0...Lifetime.latestStart).contains(now) else {
            throw KeyError(.certificateUntrusted, "the clock is wrong: keys cannot begin before 1970 or after 2200")
        }
        for file in ["keys.json", "root.key", "root.crt"] where KeyFile.exists("\(directory)/\(file)") {
            throw KeyError(.storeExists, "\(directory) holds keys already (\(file)); they are never written over")
        }
        // Made in a folder of its own and moved to its place whole: a making that was broken off leaves nothing in the way of the next, and of several at
        // once the first to move has made the keys.
        let workshop = try KeyFile.makePrivateFolder(beside: directory)
        do {
            try make(in: workshop, name: name, commonName: commonName, demo: demo, now: now, random: random)
            try KeyFile.moveFolder(workshop, to: directory)
        } catch {
            try? KeyFile.removeFolder(workshop)
            throw error
        }
        return try open(directory)
    }

    private static func make(
        in directory: String,
        name: String,
        commonName: String,
        demo: Bool,
        now: Int64,
        random: (Int) throws(CryptographyError) -> [UInt8]
    ) throws(KeyError) {
        let start = now - now % 1_000_000
        let pair = try KeyPair.generate(.p384)
        let validity = start...start + Lifetime.root
        let root = try CertificateTemplate.root(
            organisation: name,
            commonName: commonName,
            validity: validity,
            serialNumber: try serialNumber(random)
        ).sign(publicKey: pair, issuer: nil, issuerKey: pair)
        try KeyFile.create(directory + "/root.key", Array(pair.pem.utf8), .secret)
        try KeyFile.create(directory + "/root.crt", Array(root.pem.utf8), .open)
        let record = KeyRecord(id: pair.keyID, role: .root, number: 1, state: .active, use: start..<validity.upperBound)
        var store = KeyStore(
            directory: directory,
            root: root,
            sealKeys: [],
            history: KeyHistory(name: name, demo: demo, records: [record])
        )
        try store.addSealKey(rootKey: pair, now: now, random: random)
    }

    /// Makes the next seal key, signed by the root key in the folder; the one in use is retired at this instant.
    public mutating func addSealKey(
        now: Int64,
        random: (Int) throws(CryptographyError) -> [UInt8] = SecureRandom.bytes
    ) throws(KeyError) {
        let rootKey = try KeyStore.pair(directory + "/root.key")
        guard rootKey.keyID == root.keyID else { throw KeyError(.keyMismatch, "root.key does not belong to root.crt") }
        try addSealKey(rootKey: rootKey, now: now, random: random)
    }

    private mutating func addSealKey(
        rootKey: KeyPair,
        now: Int64,
        random: (Int) throws(CryptographyError) -> [UInt8]
    ) throws(KeyError) {
        guard (0...Lifetime.latestStart).contains(now) else {
            throw KeyError(.certificateUntrusted, "the clock is wrong: keys cannot begin before 1970 or after 2200")
        }
        // Certificates count in seconds; a key made within a second begins with it.
        let start = now - now % 1_000_000
        let use = start..<start + Lifetime.sealUse
        guard root.validity.lowerBound <= start, use.upperBound <= root.validity.upperBound else {
            throw KeyError(.certificateUntrusted, "the root is not valid for all the time this key would sign; a new root is due")
        }
        let number = sealKeys.count + 1
        let pair = try KeyPair.generate(.p256)
        let certificate = try CertificateTemplate.seal(
            organisation: name,
            commonName: "\(demo ? "DEMO " : "")Seal \(number)",
            validity: start...min(start + Lifetime.sealCertificate, root.validity.upperBound),
            privateKeyUsage: use.lowerBound...use.upperBound,
            serialNumber: try KeyStore.serialNumber(random)
        ).sign(publicKey: pair, issuer: root, issuerKey: rootKey)
        try KeyFile.create("\(directory)/seal-\(number).key", Array(pair.pem.utf8), .secret)
        try KeyFile.create("\(directory)/seal-\(number).crt", Array(certificate.pem.utf8), .open)
        var history = history
        for index in history.records.indices where history.records[index].role == .seal && history.records[index].state == .active {
            let window = history.records[index].use
            history.records[index].state = .retired
            history.records[index].use = window.lowerBound..<max(window.lowerBound, min(window.upperBound, start))
        }
        history.records.append(KeyRecord(id: pair.keyID, role: .seal, number: number, state: .active, use: use))
        try KeyFile.replace(directory + "/keys.json", history.encoded)
        self.history = history
        let windows = Dictionary(uniqueKeysWithValues: history.records.map { ($0.id, $0.use) })
        sealKeys = (sealKeys.map(\.certificate) + [certificate]).map { SealKey(certificate: $0, use: windows[$0.keyID] ?? use) }
    }

    /// 128 random bits, not all zero: RFC 5280 4.1.2.2 asks for a positive number of 20 octets at most.
    private static func serialNumber(_ random: (Int) throws(CryptographyError) -> [UInt8]) throws(KeyError) -> [UInt8] {
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
