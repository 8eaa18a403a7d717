/// A key on Edwards25519 whose chain and window were checked: of the log, of badges, of bundles.
package struct PinnedSigner: Sendable {
    package let key: CertifiedKey
    package let publicKey: Ed25519PublicKey

    init(_ key: CertifiedKey, for role: KeyRole, of bundle: TrustBundle) throws(TrustError) {
        try PinnedKey.check(key, for: role, of: bundle)
        do {
            publicKey = try Ed25519PublicKey(publicKeyInfo: key.certificate.publicKeyInfo)
        } catch {
            throw TrustError(.certificateUntrusted, "key \(key.keyID): \(error.reason)")
        }
        self.key = key
    }
}
