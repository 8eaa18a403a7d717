extension KeyStore {
    /// By which keys, and when, the log of this name is believed, for a ``LogPolicy``.
    package func logKeys(origin: String) throws(LogError) -> [LogKey] {
        var keys: [LogKey] = []
        for key in self.keys(.log) {
            guard let publicKey = try? Ed25519PublicKey(publicKeyInfo: key.certificate.publicKeyInfo) else {
                throw LogError(.keyMalformed, "the log is signed with keys on Edwards25519")
            }
            keys.append(LogKey(key: try NoteKey(name: origin, algorithm: .ed25519, publicKey: publicKey), use: key.use))
        }
        return keys
    }

    /// Signs checkpoints of the log of this name at this instant (microseconds since 1970).
    ///
    /// - Throws: ``KeyError`` when no key is in use, ``LogError`` for a name that cannot be a log's.
    package func logSigner(origin: String, at now: Int64) throws -> NoteSigner {
        try NoteSigner(name: origin, signer: messageSigner(.log, at: now).signer)
    }
}
