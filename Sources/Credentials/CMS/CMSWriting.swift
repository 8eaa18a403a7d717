internal import Cryptography
internal import SwiftASN1

/// Parts of CMS (RFC 5652) that seals and time-stamps have in common, each encoded.
enum CMSWriting {
    static let sha256 = algorithm(ObjectIdentifiers.sha256)
    static let ecdsaWithSHA256 = algorithm(ObjectIdentifiers.ecdsaWithSHA256)

    static let messageDigestType = DER.Serializer.encode { $0.appendObjectIdentifier(ObjectIdentifiers.messageDigest) }

    /// Attribute with a single value.
    static func attribute(_ type: [UInt], _ value: (inout DER.Serializer) -> Void) -> [UInt8] {
        attribute(DER.Serializer.encode { $0.appendObjectIdentifier(type) }, value)
    }

    /// Attribute with a single value; `type` is an OBJECT IDENTIFIER in DER.
    static func attribute(_ type: [UInt8], _ value: (inout DER.Serializer) -> Void) -> [UInt8] {
        attribute(type, value: DER.Serializer.encode(value))
    }

    /// Attribute with a single value, both encoded.
    static func attribute(_ type: [UInt8], value: [UInt8]) -> [UInt8] {
        DERNode.encode(DERNode.sequence, [type, DERNode.encode(DERNode.set, [value])])
    }

    /// The attribute signing-certificate-v2 (RFC 5035 3) that names one certificate.
    static func signingCertificate(_ certificate: Certificate) -> [UInt8] {
        attribute(ObjectIdentifiers.signingCertificateV2) { serializer in
            // SigningCertificateV2 { certs { ESSCertIDv2 { certHash } } }; SHA-256 is the default and so must not be written (X.690 11.5).
            serializer.appendConstructedNode(identifier: .sequence) { serializer in
                serializer.appendConstructedNode(identifier: .sequence) { serializer in
                    serializer.appendConstructedNode(identifier: .sequence) { $0.appendOctetString(certificate.fingerprint.bytes) }
                }
            }
        }
    }

    /// IssuerAndSerialNumber
    static func signerIdentifier(_ certificate: Certificate) -> [UInt8] {
        DER.Serializer.encode { serializer in
            serializer.appendConstructedNode(identifier: .sequence) { serializer in
                serializer.serializeRawBytes(certificate.issuer)
                serializer.serializeRawBytes(certificate.serialNumber)
            }
        }
    }

    /// `certificates [0]` with tag and length, in DER order of the set.
    static func certificates(_ certificates: [Certificate]) -> [UInt8] {
        DERNode.setOf(certificates.map(\.der), tag: DERNode.context(0))
    }

    /// AlgorithmIdentifier without parameters, as RFC 5754 2.2 and RFC 5758 3.2 have it.
    static func algorithm(_ identifier: [UInt]) -> [UInt8] {
        DER.Serializer.encode { serializer in
            serializer.appendConstructedNode(identifier: .sequence) { $0.appendObjectIdentifier(identifier) }
        }
    }

    /// ContentInfo with SignedData of one signer; `content` is an EncapsulatedContentInfo.
    static func signedData(version: UInt8, content: [UInt8], certificates: [UInt8], signerInfo: [UInt8]) -> [UInt8] {
        let signedData = DERNode.encode(
            DERNode.sequence,
            [[0x02, 0x01, version], DERNode.setOf([sha256]), content, certificates, DERNode.setOf([signerInfo])]
        )
        return DERNode.encode(DERNode.sequence, [signedDataType, DERNode.encode(DERNode.context(0), [signedData])])
    }

    private static let signedDataType = DER.Serializer.encode { $0.appendObjectIdentifier(ObjectIdentifiers.signedData) }

    /// SignerInfo of ECDSA with SHA-256; `signedAttributes` as they stand in it, with `[0]`; unsigned ones in any order.
    static func signerInfo(
        signer: [UInt8],
        signedAttributes: [UInt8],
        signature: ECDSASignature,
        unsignedAttributes: [[UInt8]] = []
    ) -> [UInt8] {
        var parts = [
            [0x02, 0x01, 0x01], signer, sha256, signedAttributes, ecdsaWithSHA256, DERNode.encode(DERNode.octetString, [signature.der]),
        ]
        if !unsignedAttributes.isEmpty { parts.append(DERNode.setOf(unsignedAttributes, tag: DERNode.context(1))) }
        return DERNode.encode(DERNode.sequence, parts)
    }
}
