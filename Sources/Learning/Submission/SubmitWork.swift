import CanonicalJSON

/// Hands in a work and gives its author a receipt. Before the deadline another version replaces it; the same one again changes nothing.
package struct SubmitWork: Command {
    package static let name = CommandName.submitWork

    package enum Outcome: Sendable, Equatable {
        case submitted(Receipt, LateVerdict)
        case replaced(Receipt)
        /// The receipt of the first time.
        case unchanged(Receipt)
    }

    package let key: SittingKey
    package let email: EmailAddress
    package let content: Submission.Content

    package init(_ key: SittingKey, email: EmailAddress, content: Submission.Content) throws(Refusal) {
        (self.key, self.email, self.content) = (key, email, try content.checked())
    }

    package func perform(in context: CommandContext) async throws -> Outcome {
        let stamp = try context.stamp()
        let number = Receipt.number(random: try context.random.bytes(10))
        return try await context.store.write { [self, zones = context.zones] transaction in
            let found = try transaction.requireLockedWork(key, of: email, for: Self.name, by: stamp.actor)
            let act = try stamp.act(Self.name, on: found.subject)
            var submission = found.submission
            if submission.content == content, let receipt = try transaction.submissions.receipts(of: submission.id).last {
                return .unchanged(receipt)
            }
            let frame = try transaction.frame(of: found.sitting)
            try frame.requireUploads()
            let held = try transaction.requireUploaded(content, by: submission.person, for: frame.assessment)
            try transaction.requireTakingPart(submission, email: email, cohort: key.cohort, by: act)
            let deadline = try frame.deadline(extendedBy: submission.extensionDays, zones)
            let declared = submission.declaration.flatMap { $0.digest == content.digest ? $0.at : nil }
            let declaredAt = [declared, held?.begunAt].compactMap(\.self).filter { !deadline.isPast(at: $0) }.max()
            let verdict = try frame.lateRule(extendedBy: submission.extensionDays, zones).judge(submittedAt: act.at, declaredAt: declaredAt)
            if case .closed(let days) = verdict { throw Refusal(.workNotTaken, [key.description, "\(days)"]) }
            let isReplacement = submission.state == .submitted
            if isReplacement && verdict.days > 0 { throw Refusal(.replacedTooLate, [key.description]) }

            submission = try transaction.submissions.apply(isReplacement ? .replace : verdict.event, to: submission, by: act)
            let receipt = try transaction.take(content, of: &submission, at: act.at, lateDays: verdict.days, number: number)
            try transaction.audit.append(
                act,
                to: .submission(submission.id),
                person: submission.person,
                payload: key.json(receipt.facts)
            )
            return isReplacement ? .replaced(receipt) : .submitted(receipt, verdict)
        }
    }
}

extension LateVerdict {
    fileprivate var event: SubmissionEvent { days > 0 ? .submitLate : .submit }
}

extension Receipt {
    /// For the audit trail.
    var facts: [String: JSONValue] {
        [
            "receipt": .string(number), "digest": content.map { .string($0.digest.text) } ?? .null,
            "words": content.map { .integer(Int64($0.words)) } ?? .null, "submittedAt": .integer(at.microseconds),
            "lateDays": .integer(Int64(lateDays)),
        ]
    }
}

extension Submission.Content {
    func checked() throws(Refusal) -> Submission.Content {
        guard (0...1_000_000).contains(words) else {
            throw Refusal(
                invalid: LocalizedText(english: "\(words) words", french: "\(words) mots"),
                LocalizedText(english: "a work has 0 to 1,000,000", french: "un travail en a de 0 à 1 000 000")
            )
        }
        return self
    }
}
