internal import Cryptography

/// The security store of a file as it was read: bytes that nobody has judged.
package struct SecurityData: Sendable, Hashable {
    /// In DER.
    package var certificates: [[UInt8]]
    /// Lists of revoked certificates in DER.
    package var lists: [[UInt8]]

    static let empty = SecurityData(certificates: [], lists: [])

    /// In the order in which the writer puts them, none twice.
    var isOrdered: Bool {
        [certificates, lists].allSatisfy { part in
            let digests = part.map { SHA256.digest($0) }
            return zip(digests, digests.dropFirst()).allSatisfy { $0 < $1 }
        }
    }
}
