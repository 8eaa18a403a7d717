extension KeyStore {
    /// How long a list of revoked keys is good for, in microseconds: that of an intermediate is signed anew by the day, that of the root at each
    /// ceremony, with some months in reserve.
    enum ListLifetime {
        private static let day: Int64 = 86_400_000_000
        static let intermediate = 31 * day
        static let root = KeyRole.intermediate.useLifetime + 366 * day
        /// After this a list is signed anew, although it would still be good.
        static let renewal = day
    }

    /// When the lists of all intermediates are good and of the day, in microseconds since 1970; empty when there is no such time.
    package var listUse: Range<Int64> {
        get throws(KeyError) {
            var use: Range<Int64> = 0..<Int64.max
            for record in history.records(.intermediate) where record.revocation == nil {
                guard let issuer = certificates[record.id] else { throw KeyError(.storeMalformed, "keys.json and the certificates differ") }
                let list = try revocationList(of: issuer)
                use = use.clamped(to: list.thisUpdate..<min(list.nextUpdate, list.thisUpdate + ListLifetime.renewal))
            }
            return use
        }
    }

    /// Ends all belief in a key from ``KeyRevocation/effective`` on, and signs the list that says so.
    ///
    /// - Parameter rootKey: only for an intermediate; nil looks for it in the folder of the other keys.
    public mutating func revoke(_ id: KeyID, _ revocation: KeyRevocation, rootKey: RootKey? = nil) throws(KeyError) {
        try KeyStore.check(revocation.at)
        let index = try index(of: id)
        let record = history.records[index]
        guard record.revocation == nil else { throw KeyError(.revocationUnsuitable, "key \(id) is revoked already") }
        guard let certificate = certificates[id] else { throw KeyError(.storeMalformed, "keys.json and the certificates differ") }
        let rootKey = rootKey ?? RootKey(in: directory, passphrase: passphrase)
        // Without the key that must sign the list nothing is begun.
        if record.role == .intermediate { _ = try rootKey.privateKey(of: root) }
        // The history first: after a crash in between, the next list that is signed names the key.
        try change { store throws(KeyError) in store.history.records[index].revocation = revocation }
        try change { store throws(KeyError) in
            if record.role == .intermediate {
                try store.renewRootList(now: revocation.at, rootKey: rootKey)
            } else if let issuer = store.history.records(.intermediate).last(where: { store.certificates[$0.id]?.subject == certificate.issuer }) {
                try store.renewList(of: issuer, now: revocation.at)
            }
        }
    }

    /// Signs the lists of all intermediates anew. Those of intermediates that were revoked stay as they are.
    public mutating func renewLists(now: Int64) throws(KeyError) {
        try KeyStore.check(now)
        try change { store throws(KeyError) in
            for record in store.history.records(.intermediate) where record.revocation == nil { try store.renewList(of: record, now: now) }
        }
    }

    /// Signs the root's list of revoked intermediates anew.
    public mutating func renewRootList(now: Int64, rootKey: RootKey) throws(KeyError) {
        let entries = entries { $0.issuer == root.subject }
        let list = try RevocationList.make(
            issuer: root,
            key: try rootKey.privateKey(of: root),
            number: try nextNumber(directory + "/root.crl"),
            thisUpdate: now,
            nextUpdate: min(now + ListLifetime.root, root.validity.upperBound),
            entries: entries
        )
        try KeyFile.replace(directory + "/root.crl", Array(list.pem.utf8))
    }

    /// The list of the issuer with this certificate, as it lies in the folder.
    package func revocationList(of issuer: Certificate) throws(KeyError) -> RevocationList {
        guard let record = history.records.first(where: { $0.id == issuer.keyID }) else {
            throw KeyError(.certificateUntrusted, "the issuer is not one of this academy")
        }
        let list = try RevocationList(pem: String(decoding: KeyFile.read("\(directory)/\(record.fileName).crl", .open), as: UTF8.self))
        guard list.isIssued(by: issuer) else {
            throw KeyError(.listUntrusted, "\(record.fileName).crl is not signed by the key that it belongs to")
        }
        return list
    }

    func renewList(of record: KeyRecord, now: Int64) throws(KeyError) {
        guard let issuer = certificates[record.id] else { throw KeyError(.storeMalformed, "keys.json and the certificates differ") }
        let path = "\(directory)/\(record.fileName).crl"
        let list = try RevocationList.make(
            issuer: issuer,
            key: try privateKey(record),
            number: try nextNumber(path),
            thisUpdate: now,
            nextUpdate: min(now + ListLifetime.intermediate, issuer.validity.upperBound),
            entries: entries { $0.issuer == issuer.subject }
        )
        try KeyFile.replace(path, Array(list.pem.utf8))
    }

    private func entries(_ isIssued: (Certificate) -> Bool) -> [RevocationList.Entry] {
        history.records.compactMap { record in
            guard let revocation = record.revocation, let certificate = certificates[record.id], isIssued(certificate) else { return nil }
            return RevocationList.Entry(serialNumber: certificate.serialNumber, revocation: revocation)
        }
    }

    private func nextNumber(_ path: String) throws(KeyError) -> Int64 {
        guard KeyFile.exists(path) else { return 1 }
        return try RevocationList(pem: String(decoding: KeyFile.read(path, .open), as: UTF8.self)).number + 1
    }
}
