internal import Cryptography
internal import SwiftASN1

/// The CMS of a seal by one key: SignedData (RFC 5652 5.1) with exactly one SignerInfo, in the one encoding that is ever written or accepted.
///
/// The signed attributes are the three that PAdES baseline B-B asks for (ETSI EN 319 142-1 6.3): content-type, message-digest and
/// signing-certificate-v2. No signing-time: it belongs to `/M`, and with it the file would not be baseline. That is why OpenSSL's CMS functions,
/// which always add it, are not used. All but digest and signature follow from the certificate, so the verifier writes the container that must be
/// there and compares.
struct SealContainer: Sendable {
    /// content-type and signing-certificate-v2, encoded.
    private let constantAttributes: [[UInt8]]
    /// `certificates [0]` with tag and length, in DER order of the set.
    private let certificates: [UInt8]
    /// IssuerAndSerialNumber
    private let signerIdentifier: [UInt8]

    private static let digestAlgorithm = algorithm(ObjectIdentifiers.sha256)
    private static let signatureAlgorithm = algorithm(ObjectIdentifiers.ecdsaWithSHA256)

    /// `issuers` are the certificates above, up to and with the root.
    init(certificate: Certificate, issuers: [Certificate]) {
        constantAttributes = [
            SealContainer.attribute(ObjectIdentifiers.contentType) { $0.appendObjectIdentifier(ObjectIdentifiers.data) },
            SealContainer.attribute(ObjectIdentifiers.signingCertificateV2) { serializer in
                // SigningCertificateV2 { certs { ESSCertIDv2 { certHash } } }; SHA-256 is the default and so must not be written (X.690 11.5).
                serializer.appendConstructedNode(identifier: .sequence) { serializer in
                    serializer.appendConstructedNode(identifier: .sequence) { serializer in
                        serializer.appendConstructedNode(identifier: .sequence) { $0.appendOctetString(certificate.fingerprint.bytes) }
                    }
                }
            },
        ]
        certificates = DER.Serializer.encode { $0.appendSet(([certificate] + issuers).map(\.der), identifier: .context(0)) }
        signerIdentifier = DER.Serializer.encode { serializer in
            serializer.appendConstructedNode(identifier: .sequence) { serializer in
                serializer.serializeRawBytes(certificate.issuer)
                serializer.serializeRawBytes(certificate.serialNumber)
            }
        }
    }

    /// What is signed: SHA-256 of the signed attributes as a SET OF (RFC 5652 5.4).
    func attributesDigest(messageDigest: Digest) -> Digest {
        SHA256.digest(attributes(messageDigest: messageDigest, identifier: .set))
    }

    /// ContentInfo in DER.
    func encode(messageDigest: Digest, signature: ECDSASignature) -> [UInt8] {
        DER.Serializer.encode { serializer in
            serializer.appendConstructedNode(identifier: .sequence) { serializer in
                serializer.appendObjectIdentifier(ObjectIdentifiers.signedData)
                serializer.appendConstructedNode(identifier: .context(0)) { serializer in
                    serializer.appendConstructedNode(identifier: .sequence) { serializer in
                        serializer.appendInteger([1])
                        serializer.appendSet([SealContainer.digestAlgorithm])
                        serializer.appendConstructedNode(identifier: .sequence) { $0.appendObjectIdentifier(ObjectIdentifiers.data) }
                        serializer.serializeRawBytes(certificates)
                        serializer.appendSet([signerInfo(messageDigest: messageDigest, signature: signature)])
                    }
                }
            }
        }
    }

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

    private func signerInfo(messageDigest: Digest, signature: ECDSASignature) -> [UInt8] {
        DER.Serializer.encode { serializer in
            serializer.appendConstructedNode(identifier: .sequence) { serializer in
                serializer.appendInteger([1])
                serializer.serializeRawBytes(signerIdentifier)
                serializer.serializeRawBytes(SealContainer.digestAlgorithm)
                serializer.serializeRawBytes(attributes(messageDigest: messageDigest, identifier: .context(0)))
                serializer.serializeRawBytes(SealContainer.signatureAlgorithm)
                serializer.appendOctetString(signature.der)
            }
        }
    }

    private func attributes(messageDigest: Digest, identifier: ASN1Identifier) -> [UInt8] {
        let digest = SealContainer.attribute(ObjectIdentifiers.messageDigest) { $0.appendOctetString(messageDigest.bytes) }
        return DER.Serializer.encode { $0.appendSet(constantAttributes + [digest], identifier: identifier) }
    }

    /// Attribute with a single value.
    private static func attribute(_ type: [UInt], _ value: (inout DER.Serializer) -> Void) -> [UInt8] {
        DER.Serializer.encode { serializer in
            serializer.appendConstructedNode(identifier: .sequence) { serializer in
                serializer.appendObjectIdentifier(type)
                serializer.appendConstructedNode(identifier: .set, value)
            }
        }
    }

    /// AlgorithmIdentifier without parameters, as RFC 5754 2.2 and RFC 5758 3.2 have it.
    private static func algorithm(_ identifier: [UInt]) -> [UInt8] {
        DER.Serializer.encode { serializer in
            serializer.appendConstructedNode(identifier: .sequence) { $0.appendObjectIdentifier(identifier) }
        }
    }
}
