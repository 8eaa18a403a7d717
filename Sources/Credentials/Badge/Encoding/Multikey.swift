package import Cryptography
internal import Encodings

/// Keys and digests marked with what they are: multicodec and multihash as W3C Controlled Identifiers 1.0 section 2.2.2 and 2.5 use them.
package enum Multikey {
    /// Multicodec `ed25519-pub`.
    private static let ed25519: [UInt8] = [0xED, 0x01]
    /// Multihash `sha2-256`, 32 bytes.
    private static let sha256: [UInt8] = [0x12, 0x20]

    /// `publicKeyMultibase` of a Multikey.
    package static func key(_ key: Ed25519PublicKey) -> String { Multibase.base58.encode(ed25519 + key.raw) }

    /// Nil for a key of another kind or in another base.
    package static func key(_ text: String) -> Ed25519PublicKey? {
        guard let bytes = Multibase.base58.decode(text), bytes.starts(with: ed25519) else { return nil }
        return try? Ed25519PublicKey(raw: Array(bytes.dropFirst(ed25519.count)))
    }

    /// `digestMultibase` of a related resource.
    package static func digest(_ digest: Digest) -> String { Multibase.base64URL.encode(sha256 + digest.bytes) }

    package static func digest(_ text: String) -> Digest? {
        guard let bytes = Multibase.base64URL.decode(text), bytes.starts(with: sha256) else { return nil }
        return try? Digest(bytes.dropFirst(sha256.count))
    }
}
