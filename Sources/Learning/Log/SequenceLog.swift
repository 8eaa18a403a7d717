/// Brings into the log what waits to be said there: what became of sealed documents, in the order in which it happened. Run by a worker that has the log's key;
/// harmless to run twice, and by several at once. Whoever seals a document does the same on the way.
package struct SequenceLog: Command {
    package static let name = CommandName.sequenceLog

    private let sequencer: any LogSequencer

    package init(by sequencer: any LogSequencer) { self.sequencer = sequencer }

    /// - Returns: how many entries the log has got.
    package func perform(in context: CommandContext) async throws -> Int64 {
        // Mostly there is nothing, and then nothing is locked.
        guard try await context.store.read({ try $0.logEntries.hasNotices() }) else { return 0 }
        return try await context.store.write { transaction in
            let before = try transaction.logEntries.head().size
            _ = try transaction.logEntries.append([], by: sequencer)
            return try transaction.logEntries.head().size - before
        }
    }
}
