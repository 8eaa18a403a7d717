/// Bytes as a text whose first character names the base (W3C Controlled Identifiers 1.0 section 2.4).
package enum Multibase: Character, Sendable, CaseIterable {
    case base58 = "z"
    case base64URL = "u"

    package func encode(_ bytes: [UInt8]) -> String {
        switch self {
        case .base58: String(rawValue) + Base58.encode(bytes)
        case .base64URL: String(rawValue) + Base64URL.encode(bytes)
        }
    }

    /// Nil for another base, and for any text that ``encode(_:)`` does not write.
    package func decode(_ text: String) -> [UInt8]? {
        guard text.utf8.first == rawValue.asciiValue else { return nil }
        switch self {
        case .base58: return Base58.decode(text.dropFirst())
        case .base64URL: return Base64URL.decode(text.dropFirst())
        }
    }
}
