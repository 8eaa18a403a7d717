internal import Cryptography

/// A public key that signs notes under a name (C2SP signed-note).
///
/// Its text is `<name>+<id in hexadecimal>+<base 64 of the algorithm and the key>`, as other programs of this field exchange it.
package struct NoteKey: Sendable, Hashable, CustomStringConvertible {
    package enum Algorithm: UInt8, Sendable, Hashable, CaseIterable {
        /// Ed25519 over the text: a log's own signature.
        case ed25519 = 0x01
        /// Ed25519 over the text and a time: a witness (C2SP tlog-cosignature, version 1).
        case cosignature = 0x04
    }

    package static let longestName = 200

    /// Like an address without its scheme. Stricter than C2SP: printable ASCII, so that a name has one spelling.
    package let name: String
    package let algorithm: Algorithm
    package let publicKey: Ed25519PublicKey
    /// The first 32 bits of SHA-256(name, newline, algorithm, key).
    package let id: UInt32

    package init(name: String, algorithm: Algorithm, publicKey: Ed25519PublicKey) throws(LogError) {
        guard NoteKey.isName(name) else {
            throw LogError(
                .keyMalformed,
                "the name of a key of a log has 1 to \(NoteKey.longestName) printable ASCII characters without space and plus"
            )
        }
        self.name = name
        self.algorithm = algorithm
        self.publicKey = publicKey
        id = SHA256.hash(Array(name.utf8) + [LogText.newline, algorithm.rawValue] + publicKey.raw).prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
    }

    /// - Throws: ``LogError`` `log-key-malformed` for any other text than the one that ``text`` gives.
    package init(text: String) throws(LogError) {
        let parts = text.utf8.split(separator: UInt8(ascii: "+"), maxSplits: 2, omittingEmptySubsequences: false)
        guard text.utf8.count <= NoteKey.longestName + 64, parts.count == 3, let name = String(validating: parts[0], as: UTF8.self),
            let material = try? Base64.decode(parts[2]), let algorithm = material.first.flatMap(Algorithm.init(rawValue:)),
            let publicKey = try? Ed25519PublicKey(raw: Array(material.dropFirst()))
        else {
            throw LogError(.keyMalformed, "a key of a log is written NAME+ID+KEY, for Ed25519 or cosignatures by it, not “\(text.prefix(80))”")
        }
        try self.init(name: name, algorithm: algorithm, publicKey: publicKey)
        guard LogText.isSame(self.text, text) else {
            throw LogError(.keyMalformed, "the id in “\(text.prefix(80))” does not belong to this name and key")
        }
    }

    package var text: String {
        let material = Base64.encode([algorithm.rawValue] + publicKey.raw)
        return "\(name)+\(Hexadecimal.encode(idBytes))+\(String(decoding: material, as: UTF8.self))"
    }

    package var description: String { text }

    var idBytes: [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: id >> UInt32(24 - 8 * $0)) } }

    static func isName(_ name: String) -> Bool {
        (1...longestName).contains(name.utf8.count) && name.utf8.allSatisfy { (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "+") }
    }
}
