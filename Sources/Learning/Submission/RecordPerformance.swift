import CanonicalJSON

/// Notes that somebody took part in what examiners watch or hear: a simulation, a defence. There is no late one, only the next session.
package struct RecordPerformance: Command {
    package static let name = CommandName.recordPerformance

    package enum Outcome: Sendable, Equatable {
        case recorded(Receipt)
        case unchanged(Receipt)
    }

    package let key: SittingKey
    package let email: EmailAddress

    package init(_ key: SittingKey, email: EmailAddress) { (self.key, self.email) = (key, email) }

    package func perform(in context: CommandContext) async throws -> Outcome {
        let stamp = try context.stamp()
        let number = Receipt.number(random: try context.random.bytes(10))
        return try await context.store.write { [self] transaction in
            let found = try transaction.requireLockedWork(key, of: email, for: Self.name, by: stamp.actor)
            let act = try stamp.act(Self.name, on: found.sitting.subject)
            var submission = found.submission
            if let receipt = try transaction.submissions.receipts(of: submission.id).last { return .unchanged(receipt) }
            let frame = try transaction.frame(of: found.sitting)
            guard frame.assessment.form.isPerformed, found.sitting.state.takesWork else {
                throw Refusal(.sittingNotOpen, [key.description, found.sitting.state.rawValue])
            }
            try transaction.requireTakingPart(submission, email: email, cohort: key.cohort, by: act)
            submission = try transaction.submissions.apply(.submit, to: submission, by: act)
            let receipt = try transaction.take(nil, of: &submission, at: act.at, lateDays: 0, number: number)
            try transaction.audit.append(act, to: .submission(submission.id), person: submission.person, payload: key.json(receipt.facts))
            return .recorded(receipt)
        }
    }
}
