/// Shows an attempt to its author. Four queries, whatever the paper.
package struct ShowAttempt: Command {
    package static let name = CommandName.showAttempt

    package let attempt: Identifier<Attempt>

    package init(_ attempt: Identifier<Attempt>) { self.attempt = attempt }

    package func perform(in context: CommandContext) async throws -> AttemptSheet {
        let now = context.clock.now
        return try await context.store.read { [self] transaction in
            let found = try transaction.attempts.require(attempt)
            try context.actor.require(Self.name, on: found.subject)
            let frame = try transaction.frame(of: found.work.sitting)
            return try AttemptSheet(found, transaction.attempts.questions(of: attempt), frame, at: now)
        }
    }
}
