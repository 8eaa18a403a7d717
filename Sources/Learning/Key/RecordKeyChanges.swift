import CanonicalJSON

/// Tells the audit trail who made or ended keys of the academy, and the log that it was done, so that a key nobody knows of cannot begin unseen.
///
/// The keys lie in their folder, not in the records: what is told here has happened. Whoever is told of a change twice finds it twice.
package struct RecordKeyChanges: Command {
    package static let name = CommandName.recordKeyChanges

    private let changes: [KeyChange]
    private let sequencer: any LogSequencer
    private let isFounding: Bool

    /// - Parameter isFounding: whether these keys begin the log, which somebody else may have done meanwhile; then nothing is told again.
    package init(_ changes: [KeyChange], sequencer: any LogSequencer, isFounding: Bool = false) {
        self.changes = changes
        self.sequencer = sequencer
        self.isFounding = isFounding
    }

    package func perform(in context: CommandContext) async throws {
        let told = try changes.map { (change: $0, stamp: try context.stamp()) }
        guard !told.isEmpty else { return }
        let entries = try told.map { LogEntry(try sequencer.entry(of: $0.change, at: $0.stamp.at)) }
        try await context.store.write { transaction in
            if isFounding, try transaction.logEntries.head().size > 0 { return }
            for (change, stamp) in told {
                let act = try stamp.act(Self.name)
                try transaction.audit.append(
                    act,
                    to: .academy,
                    person: nil,
                    payload: .members([
                        "key": .string(change.keyID), "role": .string(change.role), "event": .string(change.event.rawValue),
                        "reason": change.reason.map { .string($0) },
                    ])
                )
            }
            _ = try transaction.logEntries.append(entries, by: sequencer)
        }
    }
}
