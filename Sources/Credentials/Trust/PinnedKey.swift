/// A seal key whose chain and window were checked, with everything that comparing its seals takes.
struct PinnedKey: Sendable {
    let sealKey: SealKey
    let publicKey: PublicKey
    let container: SealContainer
    let marks: [SealMark]

    init(_ key: SealKey, root: Certificate) throws(TrustError) {
        let certificate = key.certificate
        guard let usage = certificate.privateKeyUsage, usage.lowerBound <= key.use.lowerBound, key.use.upperBound <= usage.upperBound,
            certificate.validity.lowerBound <= usage.lowerBound, usage.upperBound <= certificate.validity.upperBound
        else { throw TrustError(.windowInvalid, "the window of key \(key.keyID) is not within what its certificate allows") }
        do {
            try CertificateChain.verify(certificate, root: root, at: key.use.lowerBound)
            publicKey = try PublicKey(publicKeyInfo: certificate.publicKeyInfo)
        } catch {
            throw TrustError(.certificateUntrusted, "key \(key.keyID): \(error.reason)")
        }
        sealKey = key
        container = SealContainer(certificate: certificate, issuers: [root])
        marks = SealMark.marks(of: certificate)
    }
}
