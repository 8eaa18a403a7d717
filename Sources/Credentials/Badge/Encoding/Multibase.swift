package import Cryptography

/// Multibase and multihash as W3C Controlled Identifiers 1.0 section 2.4 and 2.5 use them.
package enum Multibase {
    /// Multicodec `ed25519-pub`.
    private static let ed25519: [UInt8] = [0xED, 0x01]
    /// Multihash `sha2-256`, 32 bytes.
    private static let sha256: [UInt8] = [0x12, 0x20]

    static func signature(_ bytes: [UInt8]) -> String { "z" + Base58.encode(bytes) }

    static func signature(_ text: String) -> [UInt8]? {
        guard text.utf8.first == UInt8(ascii: "z") else { return nil }
        return Base58.decode(String(text.dropFirst()))
    }

    /// `publicKeyMultibase` of a Multikey.
    package static func key(_ key: Ed25519PublicKey) -> String { "z" + Base58.encode(ed25519 + key.raw) }

    /// Nil for a key of another kind or in another base.
    package static func key(_ text: String) -> Ed25519PublicKey? {
        guard let bytes = signature(text), bytes.starts(with: ed25519) else { return nil }
        return try? Ed25519PublicKey(raw: Array(bytes.dropFirst(ed25519.count)))
    }

    /// `digestMultibase` of a related resource.
    package static func digest(_ digest: Digest) -> String { "u" + Base64URL.encode(sha256 + digest.bytes) }

    package static func digest(_ text: String) -> Digest? {
        guard text.utf8.first == UInt8(ascii: "u"), let bytes = Base64URL.decode(String(text.dropFirst())), bytes.starts(with: sha256) else {
            return nil
        }
        return try? Digest(bytes.dropFirst(sha256.count))
    }
}
