import CanonicalJSON
import Cryptography
import Learning

/// The bytes an audit entry commits to, and their encrypted form.
enum AuditPayload {
    /// Bytes of an ``AuditStamp``'s salt.
    static let saltLength = 16

    /// The salt keeps a short payload - a mark, say - from being guessed out of the commitment after its person's key is destroyed.
    static func plain(salt: [UInt8], payload: JSONValue) -> [UInt8] { salt + payload.canonicalBytes }

    /// The entry's id is authenticated with it, so that payloads cannot be exchanged between entries.
    static func encrypt(_ content: [UInt8], of entry: Identifier<AuditEntry>, key: [UInt8], nonce: [UInt8]) throws -> [UInt8] {
        try AuthenticatedCipher.seal(content, key: key, nonce: nonce, associatedData: Array(entry.description.utf8))
    }

    static func decrypt(_ content: [UInt8], of entry: Identifier<AuditEntry>, key: [UInt8], nonce: [UInt8]) throws -> [UInt8] {
        try AuthenticatedCipher.open(content, key: key, nonce: nonce, associatedData: Array(entry.description.utf8))
    }
}
