import CanonicalJSON

/// Takes a mark back that was sent, to mend it, until moderation opens (ruling 21) or two markers have agreed.
package struct TakeBackMark: Command {
    package static let name = CommandName.takeBackMark

    package let code: SubmissionCode
    package let reason: String

    package init(_ code: SubmissionCode, reason: String) throws(Refusal) {
        self.code = code
        self.reason = try Reason.required(reason)
    }

    /// - Returns: whether anything changed.
    package func perform(in context: CommandContext) async throws -> Bool {
        let stamp = try context.stamp()
        return try await context.store.write { [self] transaction in
            let found = try transaction.submissions.requireLocked(code)
            let act = try stamp.act(Self.name, on: found.sitting.subject)
            let allocation = try transaction.ownAllocation(found, of: act)
            if allocation.state == .takenBack { return false }
            guard found.sitting.state == .marking else { throw Refusal(.markingClosed, [found.sitting.key.description]) }
            let event: SubmissionEvent = found.submission.state == .secondMarked ? .takeBackSecond : .takeBackFirst
            _ = try transaction.submissions.apply(event, to: found.submission, reason: reason, by: act)
            _ = try transaction.markings.apply(.takeBack, to: allocation, reason: reason, by: act)
            try forgetTalk(about: found.submission, in: transaction)
            try transaction.audit.append(
                act,
                to: .submission(found.submission.id),
                person: found.submission.person,
                payload: ["code": .string(code.text), "part": .string(allocation.part.rawValue), "reason": .string(reason)]
            )
            return true
        }
    }

    /// What was said about the mark that is no longer there counts no more; the audit trail keeps it.
    private func forgetTalk(about submission: Submission, in transaction: any RecordTransaction) throws {
        for var allocation in try transaction.markings.all(of: submission.id) where allocation.agreement != nil {
            allocation.agreement = nil
            try transaction.markings.update(allocation)
        }
    }
}
