/// A seal key whose chain and window were checked, with everything that comparing its seals takes.
struct PinnedKey: Sendable {
    let key: CertifiedKey
    /// The certificates above the key's own, up to and with the root.
    let issuers: [Certificate]
    let publicKey: PublicKey
    let container: SealContainer
    let marks: [SealMark]

    init(_ key: CertifiedKey, through intermediates: [Certificate], root: Certificate) throws(TrustError) {
        try PinnedKey.checkWindow(key)
        let certificate = key.certificate
        do {
            try CertificateChain.verify(certificate, for: .seal, through: intermediates, root: root, at: key.use.lowerBound)
            publicKey = try PublicKey(publicKeyInfo: certificate.publicKeyInfo)
        } catch {
            throw TrustError(.certificateUntrusted, "key \(key.keyID): \(error.reason)")
        }
        self.key = key
        issuers = intermediates.filter { $0.subject == certificate.issuer } + [root]
        container = SealContainer(certificate: certificate, issuers: issuers)
        marks = SealMark.marks(of: certificate)
    }

    /// The window must lie within the time that the certificate gives the private key, and that within its own.
    static func checkWindow(_ key: CertifiedKey) throws(TrustError) {
        let validity = key.certificate.validity
        guard let usage = key.certificate.privateKeyUsage, usage.lowerBound <= key.use.lowerBound, key.use.upperBound <= usage.upperBound,
            validity.lowerBound <= usage.lowerBound, usage.upperBound <= validity.upperBound
        else { throw TrustError(.windowInvalid, "the window of key \(key.keyID) is not within what its certificate allows") }
    }
}
