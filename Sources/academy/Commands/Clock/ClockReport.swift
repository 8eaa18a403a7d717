import CanonicalJSON
import Learning

/// What the clock did, as text and as JSON.
struct ClockReport {
    private let outcome: RunDueWork.Outcome

    init(_ outcome: RunDueWork.Outcome) { self.outcome = outcome }

    var report: Report {
        Report(
            outcome.done.map { "\($0.work)\($0.count == 0 ? "" : ": \($0.count)")" } + failures + [summary],
            json: [
                "done": .array(outcome.done.map { json($0.work, ["count": .integer(Int64($0.count))]) }),
                "failed": .array(outcome.failures.map { json($0.work, ["reason": .string($0.reason)]) }),
            ],
            exit: outcome.failures.isEmpty ? .done : .no
        )
    }

    /// One line for each thing that could not be done.
    var failures: [String] { outcome.failures.map { "\($0.work) failed: \($0.reason)" } }

    private var summary: String {
        if outcome.done.isEmpty && outcome.failures.isEmpty { return "Nothing is due." }
        return "\(outcome.done.count) done, \(outcome.failures.count) failed"
    }

    private func json(_ work: DueWork, _ facts: [String: JSONValue]) -> JSONValue {
        .object(["command": .string(work.command.rawValue), "subject": .string(work.subject)].merging(facts) { _, fact in fact })
    }
}
