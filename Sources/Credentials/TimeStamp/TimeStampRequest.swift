package import Cryptography
internal import SwiftASN1

/// What is asked of an external authority (RFC 3161 2.4.1): a time-stamp over a SHA-256, with its certificate in it.
package struct TimeStampRequest: Sendable, Hashable {
    package let imprint: Digest
    /// At most 16 bytes, which the answer must repeat.
    package let nonce: [UInt8]

    package init(imprint: Digest, nonce: [UInt8]) {
        self.imprint = imprint
        self.nonce = Array(nonce.prefix(16))
    }

    /// TimeStampReq, to be sent as `application/timestamp-query`.
    package var der: [UInt8] {
        DER.Serializer.encode { serializer in
            serializer.appendConstructedNode(identifier: .sequence) { serializer in
                serializer.appendInteger([1])
                serializer.appendConstructedNode(identifier: .sequence) { serializer in
                    serializer.serializeRawBytes(CMSWriting.sha256)
                    serializer.appendOctetString(imprint.bytes)
                }
                serializer.appendInteger(nonce)
                serializer.appendPrimitiveNode(identifier: .boolean) { $0.append(0xFF) }
            }
        }
    }
}
