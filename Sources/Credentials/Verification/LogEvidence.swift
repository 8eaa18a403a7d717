/// What the log says of a document: its entry, and how far others saw the log that has it.
package struct LogEvidence: Sendable, Hashable {
    /// The entry, which the proof leads from.
    package let leaf: LogLeaf
    /// Where it stands, from 0.
    package let index: Int64
    /// When a quorum of witnesses had seen the log with the entry in it, in microseconds since 1970; nil as far as is known here.
    package let witnessedAt: Int64?
    /// Whether the key that signed the log may have been in other hands, so that it could state any time.
    package let isDoubtful: Bool
}
