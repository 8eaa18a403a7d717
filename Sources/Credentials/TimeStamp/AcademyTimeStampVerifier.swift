package import Cryptography

/// Believes the time-stamps of one key of the academy: exactly as it writes them, of the time in which it was used. Those of a key that was lost are
/// told as doubtful, whatever time they state.
package struct AcademyTimeStampVerifier: TimeStampVerifier {
    package let key: CertifiedKey
    private let publicKey: PublicKey
    private let issuers: [Certificate]
    private let container: TimeStampContainer

    /// - Throws: ``KeyError`` unless the certificate leads to the root as one of a time-stamp key.
    package init(_ key: CertifiedKey, through intermediates: [Certificate], root: Certificate) throws(KeyError) {
        let certificate = key.certificate
        try CertificateChain.verify(certificate, for: .timeStamp, through: intermediates, root: root, at: key.use.lowerBound)
        publicKey = try PublicKey(publicKeyInfo: certificate.publicKeyInfo)
        self.key = key
        issuers = intermediates.filter { $0.subject == certificate.issuer } + [root]
        container = TimeStampContainer(certificate: certificate, issuers: issuers)
    }

    package var authority: TimeStampAuthorityID { .own(key.keyID) }
    package var certificates: [Certificate] { [key.certificate] + issuers }

    package func verify(_ token: [UInt8], imprint: Digest) throws(TimeStampError) -> TimeStamp {
        guard let reading = TimeStampReading(token), let signature = try? ECDSASignature(der: reading.signature), signature.isLowS else {
            throw TimeStampError(.malformed, "the time-stamp is not one of this academy")
        }
        let statement = reading.statement
        let information = TimeStampContainer.information(statement)
        guard container.encode(information: information, signature: signature) == token else {
            throw TimeStampError(.malformed, "the time-stamp is not written as this academy's key writes it")
        }
        guard statement.imprint == imprint else { throw TimeStampError(.wrongImprint, "the time-stamp is for something else") }
        let isPossible = key.isLost ? key.certificate.privateKeyUsage?.contains(statement.time) ?? false : key.use.contains(statement.time)
        guard isPossible else { throw TimeStampError(.keyNotInUse, "the time-stamp key was not in use at the time it states") }
        guard publicKey.verify(signature, of: container.attributesDigest(information: information)) else {
            throw TimeStampError(.signatureInvalid, "the time-stamp was not made by the key it names")
        }
        return TimeStamp(token: token, time: statement.time, authority: authority, isDoubtful: key.isLost)
    }
}
