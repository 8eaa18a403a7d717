/// A sealed document with a newer proof of time around it (PAdES B-LTA): a file of its own, registered beside the one it was made of.
///
/// One word in memory, for the reason that ``CohortTerms`` gives.
package final class ArchivedForm: Sendable {
    package let bytes: [UInt8]
    /// SHA-256 of ``bytes``.
    package let digest: [UInt8]
    package let archivedAt: Instant
    /// Until when the proof of time around it can be checked.
    package let holdsUntil: Instant
    /// Counted from 1 for each document.
    package let number: Int

    package init(bytes: [UInt8], digest: [UInt8], archivedAt: Instant, holdsUntil: Instant, number: Int) {
        (self.bytes, self.digest, self.archivedAt, self.holdsUntil, self.number) = (bytes, digest, archivedAt, holdsUntil, number)
    }
}

/// Makes archived forms: a port, since Learning knows no keys.
package protocol DocumentArchiver: Sendable {
    /// - Parameter bytes: the newest form there is.
    /// - Throws: ``IssuingRefused``; nothing was made.
    func archive(_ bytes: [UInt8], at instant: Instant) async throws -> ArchivedForm
}
