internal import Cryptography

/// The name of a key: the first 128 bits of the SHA-256 of its SubjectPublicKeyInfo, as 32 lower-case hexadecimal digits.
///
/// It follows from the key alone, so that a renewed certificate or a moved key keeps it.
public struct KeyID: Sendable, Hashable, CustomStringConvertible {
    /// 32 lower-case hexadecimal digits.
    public let text: String

    package init(publicKeyInfo: [UInt8]) {
        text = Hexadecimal.encode(SHA256.hash(publicKeyInfo).prefix(16))
    }

    /// Nil unless it has the form of an id.
    package init?(text: String) {
        guard let bytes = try? Hexadecimal.decode(text), bytes.count == 16 else { return nil }
        self.text = text
    }

    /// The digits.
    public var description: String { text }
}
