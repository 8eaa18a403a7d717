/// The transparency log as it is stored: only ever appended to.
package protocol LogRecords {
    /// Appends what waits, then these entries in order, all to one checkpoint. Whoever else appends waits until this transaction has ended; when it fails
    /// there are no entries.
    ///
    /// - Returns: the place of each of these entries.
    func append(_ entries: [LogEntry], by sequencer: any LogSequencer) throws -> [LogPlace]

    /// Whether something waits to be appended: what happened to a document is noted by ``DocumentRecords/apply(_:to:reason:at:by:)``.
    func hasNotices() throws -> Bool

    /// ``LogHead/beginning`` before the first entry.
    func head() throws -> LogHead

    /// The newest signed checkpoint; nil before the first entry.
    func checkpoint() throws -> LogCheckpoint?

    /// Nil for a size at which none was signed.
    func checkpoint(at size: Int64) throws -> LogCheckpoint?

    /// The newest checkpoint that at least so many witnesses signed.
    func checkpoint(witnessedBy count: Int) throws -> LogCheckpoint?

    /// Keeps what a witness signed; its first signature of a checkpoint stays.
    func keep(_ cosignature: LogCosignature, of size: Int64) throws

    /// A published tile of hashes, each 32 bytes; nil when there are not so many yet.
    func tile(level: Int, index: Int64, width: Int) throws -> [UInt8]?

    /// Entries at these places, as far as there are any.
    func entries(_ range: Range<Int64>) throws -> [[UInt8]]

    /// Where entries about a document stand, in order.
    func places(of document: Identifier<Document>) throws -> [Int64]
}
