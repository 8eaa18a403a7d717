/// A seal key whose chain and window were checked, with everything that comparing its seals takes.
struct PinnedKey: Sendable {
    let key: CertifiedKey
    /// The certificates above the key's own, up to and with the root.
    let issuers: [Certificate]
    let publicKey: PublicKey
    let container: SealContainer
    let marks: [SealMark]

    init(_ key: CertifiedKey, of bundle: TrustBundle) throws(TrustError) {
        try PinnedKey.check(key, for: .seal, of: bundle)
        let certificate = key.certificate
        do {
            publicKey = try PublicKey(publicKeyInfo: certificate.publicKeyInfo)
        } catch {
            throw TrustError(.certificateUntrusted, "key \(key.keyID): \(error.reason)")
        }
        self.key = key
        issuers = bundle.intermediates.filter { $0.subject == certificate.issuer } + [bundle.root]
        container = SealContainer(certificate: certificate, issuers: issuers)
        marks = SealMark.marks(of: certificate)
    }

    /// The certificate must lead to the root as one of the role; the window must lie within the time that it gives the private key, and that within
    /// its own.
    static func check(_ key: CertifiedKey, for role: KeyRole, of bundle: TrustBundle) throws(TrustError) {
        let validity = key.certificate.validity
        guard let usage = key.certificate.privateKeyUsage, usage.lowerBound <= key.use.lowerBound, key.use.upperBound <= usage.upperBound,
            validity.lowerBound <= usage.lowerBound, usage.upperBound <= validity.upperBound
        else { throw TrustError(.windowInvalid, "the window of key \(key.keyID) is not within what its certificate allows") }
        do {
            try CertificateChain.verify(key.certificate, for: role, through: bundle.intermediates, root: bundle.root, at: key.use.lowerBound)
        } catch {
            throw TrustError(.certificateUntrusted, "key \(key.keyID): \(error.reason)")
        }
    }
}
