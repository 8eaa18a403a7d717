/// A sealed entry's place in the one chain that runs through the whole academy.
///
/// Entries are linked after their commit, in the order the sealer saw them, because neither version-7 identifiers nor times tell the order of commits. The
/// position is the cursor of event feeds.
package struct AuditLink: Sendable, Equatable {
    /// Counted from 1, without gaps.
    package let position: Int64
    package let hash: [UInt8]

    package init(position: Int64, hash: [UInt8]) {
        self.position = position
        self.hash = hash
    }

    package static let beginning = AuditLink(position: 0, hash: AuditEntry.noPrevious)

    /// The bytes whose SHA-256 is the hash of the next link.
    package func bytesOfNext(entryHash: [UInt8]) -> [UInt8] {
        Array("academy-audit-link-1\n".utf8) + hash + withUnsafeBytes(of: (position + 1).bigEndian) { Array($0) } + entryHash
    }
}
