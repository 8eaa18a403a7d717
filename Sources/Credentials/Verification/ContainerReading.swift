internal import SwiftASN1

/// What the CMS in a file says, read far enough to name the key and to explain a refusal. It is believed only once the container that the key would
/// have written is equal byte by byte.
package struct ContainerReading {
    /// The certificates, each in its encoding.
    let certificates: [[UInt8]]
    let signerCount: Int
    /// The value of the message-digest attribute of the first signer, if there is just one such attribute.
    let messageDigest: [UInt8]?
    /// The types of the signed attributes of the first signer, encoded, as they stand.
    let attributeTypes: [[UInt8]]
    /// The signature of the first signer, in DER.
    let signature: [UInt8]
    /// The unsigned attributes of the first signer; nil when there are others than a seal has.
    let unsigned: UnsignedAttributes?

    /// Nil when the bytes do not begin with a SignedData in DER with certificates and signed attributes. What follows it is not looked at.
    package init?(_ bytes: [UInt8]) {
        guard let length = ContainerReading.encodedLength(bytes), let root = try? DER.parse(bytes[..<length]),
            let contentInfo = root.children, contentInfo.count == 2, let signedData = contentInfo[1].children?.first?.children,
            signedData.count >= 5, signedData[3].identifier == .context(0), let certificates = signedData[3].children,
            let signers = signedData.last?.children, let signer = signers.first?.children, signer.count >= 6,
            signer[3].identifier == .context(0), let attributes = signer[3].children, let signature = signer[5].primitive
        else { return nil }
        self.certificates = certificates.map { Array($0.encodedBytes) }
        signerCount = signers.count
        self.signature = signature
        unsigned = signer.count > 6 ? UnsignedAttributes(signer[6]) : UnsignedAttributes()
        attributeTypes = attributes.map { $0.children?.first.map { Array($0.encodedBytes) } ?? [] }
        let digestType = DER.Serializer.encode { $0.appendObjectIdentifier(ObjectIdentifiers.messageDigest) }
        let digests = attributes.filter { $0.children?.first.map { Array($0.encodedBytes) } == digestType }
        messageDigest = digests.count == 1 ? digests[0].children?.last?.children?.first?.primitive : nil
    }

    /// Length of the first DER element: one to three octets of length serve for any /Contents.
    static func encodedLength(_ bytes: [UInt8]) -> Int? {
        guard bytes.count >= 2 else { return nil }
        let octets = Int(bytes[1])
        guard octets >= 0x80 else { return 2 + octets <= bytes.count ? 2 + octets : nil }
        let count = octets & 0x7F
        guard (1...3).contains(count), bytes.count >= 2 + count else { return nil }
        let length = bytes[2..<2 + count].reduce(0) { $0 << 8 | Int($1) }
        return length <= bytes.count - 2 - count ? 2 + count + length : nil
    }
}
