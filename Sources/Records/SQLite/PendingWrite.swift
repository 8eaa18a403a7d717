import GRDB
import Learning

/// A write that waits for its turn in a group, and then for the group's commit.
protocol PendingWrite: AnyObject {
    /// Runs the body and keeps its outcome.
    func perform(in database: Database) throws
    /// Wakes the writer with the outcome that ``perform(in:)`` kept; its group is on disk.
    func succeed()
    func fail(_ error: any Error)
}

/// - Note: unchecked, because it is handed from the submitting task to the writer's queue and used by nobody else in between: the queue's lock orders the two.
final class BodyWrite<Outcome: Sendable>: PendingWrite, @unchecked Sendable {
    private let body: @Sendable (any RecordTransaction) throws -> Outcome
    private let continuation: CheckedContinuation<Outcome, any Error>
    private var outcome: Outcome?

    init(body: @escaping @Sendable (any RecordTransaction) throws -> Outcome, continuation: CheckedContinuation<Outcome, any Error>) {
        self.body = body
        self.continuation = continuation
    }

    func perform(in database: Database) throws {
        outcome = try body(Transaction(session: SQLiteSession(database)))
    }

    func succeed() {
        guard let outcome else { return fail(RecordsError.closed) }
        continuation.resume(returning: outcome)
    }

    func fail(_ error: any Error) { continuation.resume(throwing: error) }
}
