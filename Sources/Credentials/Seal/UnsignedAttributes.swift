internal import SwiftASN1

/// What stands beside a signature and is not covered by it, because it is about it: a time-stamp over the signature, and the proof that the log has
/// it.
///
/// The log's leaf names the digest of signature and time-stamp together, so that these three hold one another.
struct UnsignedAttributes: Sendable, Hashable {
    /// TimeStampToken
    var timeStamp: [UInt8]?
    /// The proof as its text, `c2sp.org/tlog-proof`.
    var proof: [UInt8]?

    /// `2.25.` and the integer of UUID 5f0c5c2e-8d0e-4d6f-9a37-0c1d9a6b7e21: the value is an OCTET STRING.
    static let proofType = "2.25.126340836831703114494446965702649413153"
    private static let encodedProofType: [UInt8] = [
        0x06, 0x14, 0x69, 0x81, 0xBE, 0x8C, 0xAE, 0x8B, 0xD1, 0xD0, 0xF2, 0xB5, 0xDF, 0x9A, 0x9B, 0xC3, 0x83, 0xD9, 0xD3, 0xAD, 0xFC, 0x21,
    ]
    private static let encodedTimeStampType = DER.Serializer.encode { $0.appendObjectIdentifier(ObjectIdentifiers.signatureTimeStamp) }

    init(timeStamp: [UInt8]? = nil, proof: [UInt8]? = nil) {
        self.timeStamp = timeStamp
        self.proof = proof
    }

    /// Each attribute, in no order.
    var encoded: [[UInt8]] {
        var attributes: [[UInt8]] = []
        if let timeStamp { attributes.append(CMSWriting.attribute(Self.encodedTimeStampType, value: timeStamp)) }
        if let proof { attributes.append(CMSWriting.attribute(Self.encodedProofType, value: DERNode.encode(DERNode.octetString, [proof]))) }
        return attributes
    }

    /// From `unsignedAttrs [1]`; nil for any other attribute, and for one that is there twice. That the spelling is the right one is for the
    /// comparison.
    init?(_ node: ASN1Node) {
        guard node.identifier == .context(1), let attributes = node.children, (1...2).contains(attributes.count) else { return nil }
        for attribute in attributes {
            guard let parts = attribute.children, parts.count == 2, let values = parts[1].children, values.count == 1 else { return nil }
            switch Array(parts[0].encodedBytes) {
            case Self.encodedTimeStampType where timeStamp == nil: timeStamp = Array(values[0].encodedBytes)
            case Self.encodedProofType where proof == nil:
                guard let bytes = values[0].primitive else { return nil }
                proof = bytes
            default: return nil
            }
        }
    }
}
