internal import Cryptography
internal import SwiftASN1

/// The CMS of a seal by one key: SignedData (RFC 5652 5.1) with exactly one SignerInfo, in the one encoding that is ever written or accepted.
///
/// The signed attributes are the three that PAdES baseline B-B asks for (ETSI EN 319 142-1 6.3): content-type, message-digest and
/// signing-certificate-v2. No signing-time: it belongs to `/M`, and with it the file would not be baseline. That is why OpenSSL's CMS functions,
/// which always add it, are not used. All but digest, signature and the unsigned attributes follow from the certificate, so the verifier writes the
/// container that must be there and compares.
struct SealContainer: Sendable {
    /// content-type and signing-certificate-v2, encoded.
    private let constantAttributes: [[UInt8]]
    /// `certificates [0]` with tag and length, in DER order of the set.
    private let certificates: [UInt8]
    /// IssuerAndSerialNumber
    private let signerIdentifier: [UInt8]

    /// `issuers` are the certificates above, up to and with the root.
    init(certificate: Certificate, issuers: [Certificate]) {
        constantAttributes = [
            CMSWriting.attribute(ObjectIdentifiers.contentType) { $0.appendObjectIdentifier(ObjectIdentifiers.data) },
            CMSWriting.signingCertificate(certificate),
        ]
        certificates = CMSWriting.certificates([certificate] + issuers)
        signerIdentifier = CMSWriting.signerIdentifier(certificate)
    }

    /// What is signed: SHA-256 of the signed attributes as a SET OF (RFC 5652 5.4).
    func attributesDigest(messageDigest: Digest) -> Digest {
        SHA256.digest(attributes(messageDigest: messageDigest, tag: DERNode.set))
    }

    /// ContentInfo in DER.
    func encode(messageDigest: Digest, signature: ECDSASignature, _ unsigned: UnsignedAttributes = UnsignedAttributes()) -> [UInt8] {
        CMSWriting.signedData(
            version: 1,
            content: SealContainer.content,
            certificates: certificates,
            signerInfo: CMSWriting.signerInfo(
                signer: signerIdentifier,
                signedAttributes: attributes(messageDigest: messageDigest, tag: DERNode.context(0)),
                signature: signature,
                unsignedAttributes: unsigned.encoded
            )
        )
    }

    /// EncapsulatedContentInfo of data that lie elsewhere.
    private static let content = CMSWriting.algorithm(ObjectIdentifiers.data)

    /// Which part of a container that was read is not as this key writes it, for people.
    func difference(from reading: ContainerReading) -> String {
        let types = [ObjectIdentifiers.contentType, ObjectIdentifiers.messageDigest, ObjectIdentifiers.signingCertificateV2]
        let expected = types.map { type in DER.Serializer.encode { $0.appendObjectIdentifier(type) } }
        if reading.attributeTypes != expected { return "the signed attributes are not the three that a seal has, in their order" }
        if !certificates.suffix(reading.certificates.reduce(0) { $0 + $1.count }).elementsEqual(reading.certificates.joined()) {
            return "the certificates in the signature are not those of the seal key"
        }
        return "the signature is not written as the seal key writes it"
    }

    private func attributes(messageDigest: Digest, tag: UInt8) -> [UInt8] {
        let value = DERNode.encode(DERNode.octetString, [messageDigest.bytes])
        return DERNode.setOf(constantAttributes + [CMSWriting.attribute(CMSWriting.messageDigestType, value: value)], tag: tag)
    }
}
