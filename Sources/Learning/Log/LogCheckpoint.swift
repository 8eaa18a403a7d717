/// A checkpoint that the log signed.
package struct LogCheckpoint: Sendable, Hashable {
    package let size: Int64
    /// With the log's own signature only.
    package let note: [UInt8]
    /// In order of the witnesses' names.
    package let cosignatures: [LogCosignature]

    package init(size: Int64, note: [UInt8], cosignatures: [LogCosignature] = []) {
        self.size = size
        self.note = note
        self.cosignatures = cosignatures
    }

    /// As it is published: the note with a line for each witness.
    package var published: [UInt8] { note + cosignatures.flatMap(\.line) }
}

/// What a witness put under a checkpoint.
package struct LogCosignature: Sendable, Hashable {
    /// Its name.
    package let witness: String
    /// The line of signature with its newline.
    package let line: [UInt8]
    package let at: Instant

    package init(witness: String, line: [UInt8], at: Instant) {
        self.witness = witness
        self.line = line
        self.at = at
    }
}
