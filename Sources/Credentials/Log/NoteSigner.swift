/// Signs notes under a name.
package struct NoteSigner: Sendable {
    package let key: NoteKey
    private let signer: any MessageSigner

    /// - Throws: ``LogError`` `log-key-malformed` for a key of another kind or a name that cannot stand in a note.
    package init(name: String, algorithm: NoteKey.Algorithm = .ed25519, signer: any MessageSigner) throws(LogError) {
        guard let publicKey = try? Ed25519PublicKey(publicKeyInfo: signer.publicKeyInfo) else {
            throw LogError(.keyMalformed, "notes are signed with keys on Edwards25519")
        }
        key = try NoteKey(name: name, algorithm: algorithm, publicKey: publicKey)
        self.signer = signer
    }

    /// - Parameter time: seconds since 1970, which a cosignature states; a log's own signature states none.
    package func sign(_ text: [UInt8], at time: Int64) throws(LogError) -> NoteSignature {
        switch key.algorithm {
        case .ed25519:
            return NoteSignature(name: key.name, keyID: key.id, value: try signature(of: text))
        case .cosignature:
            guard time >= 0 else { throw LogError(.signingFailed, "\(time) is no time of a cosignature") }
            let stated = (0..<8).map { UInt8(truncatingIfNeeded: time >> Int64(56 - 8 * $0)) }
            return NoteSignature(name: key.name, keyID: key.id, value: stated + (try signature(of: Cosignature.message(text, time: time))))
        }
    }

    private func signature(of message: [UInt8]) throws(LogError) -> [UInt8] {
        do { return try signer.sign(message: message) } catch { throw LogError(.signingFailed, "the key \(key.name) did not sign: \(error.reason)") }
    }
}
