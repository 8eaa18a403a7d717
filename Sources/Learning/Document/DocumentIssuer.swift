/// Draws, finishes and seals documents: a port, since Learning knows neither pages nor keys.
package protocol DocumentIssuer: Sendable {
    /// Draws, signs and time-stamps, which takes a while and belongs outside any transaction. Nothing has happened by it: what was signed counts once it is
    /// in the log and in the register, and is forgotten otherwise.
    ///
    /// - Parameter instant: the time the seal claims.
    /// - Throws: ``IssuingRefused`` when the facts cannot be printed faithfully; nothing was made.
    func sign(_ facts: DocumentFacts, at instant: Instant) async throws -> any SignedEdition
}

/// A document that is signed, and lacks the proof that the log has it.
package protocol SignedEdition: AnyObject, Sendable {
    /// What the log is to say of it.
    var entry: [UInt8] { get }
    /// Of the log that the proof must be of.
    var sequencer: any LogSequencer { get }

    /// The file, with the proof in it. No I/O and no randomness: the same place gives the same bytes, so that a transaction may ask and be run again.
    func finish(at place: LogPlace) throws -> SealedEdition
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
    /// Until when the proof of time in it can be checked; nil where it has none.
    package let holdsUntil: Instant?

    package init(bytes: [UInt8], digest: [UInt8], signedDigest: [UInt8], keyID: String, sealedAt: Instant, holdsUntil: Instant? = nil) {
        self.bytes = bytes
        self.digest = digest
        self.signedDigest = signedDigest
        self.keyID = keyID
        self.sealedAt = sealedAt
        self.holdsUntil = holdsUntil
    }
}
