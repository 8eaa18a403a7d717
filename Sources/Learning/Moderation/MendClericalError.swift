import CanonicalJSON

/// Mends an error of writing or adding in one mark, the only change that moderation makes to a single one (domain.md 2.4).
package struct MendClericalError: Command {
    package static let name = CommandName.mendClericalError

    package let code: SubmissionCode
    package let mark: Hundredths
    package let reason: String

    package init(_ code: SubmissionCode, mark: Hundredths, reason: String) throws(Refusal) {
        guard (Hundredths.zero...Hundredths.hundred).contains(mark) else { throw Refusal(.markOutOfRange, [mark.description]) }
        (self.code, self.mark) = (code, mark)
        self.reason = try Reason.required(reason)
    }

    /// - Returns: whether anything changed; the same mark again does not.
    package func perform(in context: CommandContext) async throws -> Bool {
        let draw = try MarkDraw.one(in: context)
        return try await context.store.write { [self] transaction in
            let found = try transaction.submissions.requireLocked(code)
            let act = try draw.markStamp.act(Self.name, on: found.sitting.subject)
            guard found.sitting.state == .moderation, found.submission.state == .provisional else {
                throw Refusal(.moderationMissing, [found.sitting.key.description])
            }
            let frame = try transaction.frame(of: found.sitting)
            let steps = try transaction.marks.steps(found.submission.enrolment, found.sitting.assessment)
            if steps.last(where: { $0.sitting == found.sitting.key.number && $0.kind.isBase })?.kind == .raw(mark) { return false }
            try transaction.recordMended(mark, of: found.submission, frame, draw, reason: reason, by: act)
            return true
        }
    }
}
