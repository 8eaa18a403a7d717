/// The kinds of keys that the academy has.
package enum KeyAlgorithm: String, Sendable, Hashable, CaseIterable {
    case p256 = "P-256"
    case p384 = "P-384"
    case ed25519 = "Ed25519"
    /// For tokens that other systems read, whose readers know nothing newer.
    case rsa3072 = "RSA-3072"
}
