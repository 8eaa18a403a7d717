/// Somebody's attempts at the test of a sitting, and whether there can be another.
package struct ListAttempts: Command {
    package static let name = CommandName.listAttempts

    package struct Outcome: Sendable, Equatable {
        package struct Entry: Sendable, Equatable {
            package let attempt: Identifier<Attempt>
            package let number: Int
            package let state: AttemptState
            package let startedAt: Instant
            package let deadline: Instant
            /// Nil until it is handed in, and while nothing may be told of it.
            package let mark: Hundredths?
        }

        /// By number.
        package let attempts: [Entry]
        package let tries: Int
        /// Of one attempt; nil without a limit.
        package let minutes: Int?
        /// Whether another can be begun, as far as sitting, form and tries say.
        package let canBegin: Bool
    }

    package let key: SittingKey
    package let email: EmailAddress

    package init(_ key: SittingKey, email: EmailAddress) { (self.key, self.email) = (key, email) }

    package func perform(in context: CommandContext) async throws -> Outcome {
        try await context.store.read { [self] transaction in
            try transaction.requirePermission(for: Self.name, to: context.actor, on: email, key)
            guard let work = try transaction.submissions.find(key, email: email) else {
                throw Refusal(.submissionUnknown, ["\(email.text), \(key)"])
            }
            try context.actor.require(Self.name, on: work.subject)
            let assessment = try transaction.frame(of: work.sitting).assessment
            let isOpen = assessment.test != nil && work.sitting.state.takesWork
            let entries = try transaction.attempts.all(of: work.submission.id).map { attempt in
                let review = ReviewRule(of: AttemptInSitting(attempt: attempt, work: work), in: assessment)
                return Outcome.Entry(
                    attempt: attempt.id,
                    number: attempt.number,
                    state: attempt.state,
                    startedAt: attempt.startedAt,
                    deadline: attempt.term.deadline,
                    mark: review.showsScore ? attempt.result?.mark : nil
                )
            }
            return Outcome(
                attempts: entries,
                tries: assessment.limits.tries,
                minutes: assessment.limits.minutes,
                canBegin: isOpen && entries.count < assessment.limits.tries
            )
        }
    }
}
