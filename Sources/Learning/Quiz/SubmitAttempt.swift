import CanonicalJSON

/// Hands in an attempt: what was saved is scored, and the mark follows as that of any work a machine marks. After the time is over it counts as handed in at its last
/// moment, so nobody is late for a slow line.
package struct SubmitAttempt: Command {
    package static let name = CommandName.submitAttempt

    package enum Outcome: Sendable, Equatable {
        case submitted(Receipt)
        case unchanged(Receipt)
    }

    package let attempt: Identifier<Attempt>

    package init(_ attempt: Identifier<Attempt>) { self.attempt = attempt }

    package func perform(in context: CommandContext) async throws -> Outcome {
        let stamp = try context.stamp()
        let draw = try AttemptDraw(in: context)
        return try await context.store.write { [self, zones = context.zones] transaction in
            let found = try transaction.attempts.requireLocked(attempt)
            let act = try stamp.act(Self.name, on: found.subject)
            if let result = found.attempt.result, found.attempt.state != .voided {
                let receipts = try transaction.submissions.receipts(of: found.attempt.submission)
                if let receipt = receipts.first(where: { $0.number == result.receipt }) { return .unchanged(receipt) }
            }
            guard found.attempt.state.takesAnswers else { throw Refusal(.attemptClosed, saying: [found.attempt.state.title]) }
            let frame = try transaction.frame(of: found.work.sitting)
            try frame.requireUploads()
            let receipt = try transaction.finish(found, frame, draw, by: act, zones)
            return .submitted(receipt)
        }
    }
}
