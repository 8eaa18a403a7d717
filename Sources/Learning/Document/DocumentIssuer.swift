/// Draws, finishes and seals documents: a port, since Learning knows neither pages nor keys.
package protocol DocumentIssuer: Sendable {
    /// - Parameter instant: the time the seal claims.
    /// - Throws: ``IssuingRefused`` when the facts cannot be printed faithfully; nothing was made.
    func seal(_ facts: DocumentFacts, at instant: Instant) async throws -> SealedEdition
}

/// The facts cannot become a document as they are, for instance because a font lacks a letter of the name.
package struct IssuingRefused: Error, Sendable, CustomStringConvertible {
    package let description: String

    package init(_ description: String) { self.description = description }
}

package struct SealedEdition: Sendable {
    package let bytes: [UInt8]
    /// SHA-256 of the whole file.
    package let digest: [UInt8]
    /// SHA-256 of what the seal covers.
    package let signedDigest: [UInt8]
    package let keyID: String
    package let sealedAt: Instant

    package init(bytes: [UInt8], digest: [UInt8], signedDigest: [UInt8], keyID: String, sealedAt: Instant) {
        self.bytes = bytes
        self.digest = digest
        self.signedDigest = signedDigest
        self.keyID = keyID
        self.sealedAt = sealedAt
    }
}
