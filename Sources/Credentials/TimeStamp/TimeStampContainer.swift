internal import Cryptography
internal import SwiftASN1

/// The time-stamp token of one key of the academy (RFC 3161 2.4.2), in the one encoding that is ever written or accepted: P-256, SHA-256, the three
/// signed attributes that it must have, times in whole seconds with an accuracy of one, no nonce.
struct TimeStampContainer: Sendable {
    /// `2.25.` and the integer of UUID 0e9d1b64-51f3-4c0b-8b86-6f1a2f6d0c57: the academy's clock, within a second, under the academy's own key.
    static let policy = "2.25.19424938121016754062383826434201029719"
    static let encodedPolicy: [UInt8] = [
        0x06, 0x13, 0x69, 0x9D, 0x9D, 0x8D, 0xD9, 0x8A, 0x9F, 0x9A, 0xB0, 0x97, 0x8B, 0xC3, 0x9B, 0xE3, 0xA2, 0xFB, 0xB4, 0x98, 0x57,
    ]

    /// What a token says.
    struct Statement: Hashable {
        let imprint: Digest
        let serialNumber: UInt64
        /// Microseconds since 1970, whole seconds.
        let time: Int64
    }

    private let constantAttributes: [[UInt8]]
    private let certificates: [UInt8]
    private let signerIdentifier: [UInt8]

    /// `issuers` are the certificates above; the root is left out, since who does not have it does not believe the token.
    init(certificate: Certificate, issuers: [Certificate]) {
        constantAttributes = [
            CMSWriting.attribute(ObjectIdentifiers.contentType) { $0.appendObjectIdentifier(ObjectIdentifiers.timeStampInfo) },
            CMSWriting.signingCertificate(certificate),
        ]
        certificates = CMSWriting.certificates([certificate] + issuers.filter { $0.issuer != $0.subject })
        signerIdentifier = CMSWriting.signerIdentifier(certificate)
    }

    /// TSTInfo
    static func information(_ statement: Statement) -> [UInt8] {
        DER.Serializer.encode { serializer in
            serializer.appendConstructedNode(identifier: .sequence) { serializer in
                serializer.appendInteger([1])
                serializer.serializeRawBytes(encodedPolicy)
                serializer.appendConstructedNode(identifier: .sequence) { serializer in
                    serializer.serializeRawBytes(CMSWriting.sha256)
                    serializer.appendOctetString(statement.imprint.bytes)
                }
                serializer.appendInteger((0..<8).map { UInt8(truncatingIfNeeded: statement.serialNumber >> (56 - 8 * $0)) })
                serializer.appendPrimitiveNode(identifier: .generalizedTime) { $0.append(contentsOf: CertificateTime.generalized(statement.time)) }
                // Accuracy: one second.
                serializer.appendConstructedNode(identifier: .sequence) { $0.appendInteger([1]) }
            }
        }
    }

    /// What is signed: SHA-256 of the signed attributes.
    func attributesDigest(information: [UInt8]) -> Digest {
        SHA256.digest(attributes(information: information, tag: DERNode.set))
    }

    func encode(information: [UInt8], signature: ECDSASignature) -> [UInt8] {
        let octets = DERNode.encode(DERNode.octetString, [information])
        let content = DERNode.encode(DERNode.sequence, [Self.informationType, DERNode.encode(DERNode.context(0), [octets])])
        return CMSWriting.signedData(
            // RFC 5652 5.1: content of another type than data.
            version: 3,
            content: content,
            certificates: certificates,
            signerInfo: CMSWriting.signerInfo(
                signer: signerIdentifier,
                signedAttributes: attributes(information: information, tag: DERNode.context(0)),
                signature: signature
            )
        )
    }

    private static let informationType = DER.Serializer.encode { $0.appendObjectIdentifier(ObjectIdentifiers.timeStampInfo) }

    private func attributes(information: [UInt8], tag: UInt8) -> [UInt8] {
        let value = DERNode.encode(DERNode.octetString, [SHA256.hash(information)])
        return DERNode.setOf(constantAttributes + [CMSWriting.attribute(CMSWriting.messageDigestType, value: value)], tag: tag)
    }
}
