import CanonicalJSON

/// What the clock does for attempts whose time is over: for those within the grace it notes so, the others it hands in with what was saved. One in which nothing was
/// ever answered, or whose author may not hand in any more, is abandoned.
package struct SubmitDueAttempts: Command {
    package static let name = CommandName.submitDueAttempts

    private let limit: Int

    /// - Parameter limit: the most that one run looks at.
    package init(atMost limit: Int = 500) { self.limit = limit }

    /// - Returns: how many were moved on.
    package func perform(in context: CommandContext) async throws -> Int {
        try context.actor.require(Self.name)
        let (now, limit) = (context.clock.now, limit)
        let due = try await context.store.read { try $0.attempts.awaitingClock(at: now, atMost: limit) }
        var moved = 0
        for id in due where try await Self.settle(id, in: context) { moved += 1 }
        return moved
    }

    /// - Returns: whether anything was to be done.
    static func settle(_ id: Identifier<Attempt>, in context: CommandContext) async throws -> Bool {
        let stamp = try context.stamp()
        let draw = try AttemptDraw(in: context)
        return try await context.store.write { [zones = context.zones] transaction in
            let found = try transaction.attempts.requireLocked(id)
            let act = try stamp.act(Self.name, on: found.work.sitting.subject)
            guard found.attempt.state.takesAnswers, found.attempt.term.deadline <= act.at else { return false }
            if act.at < found.attempt.term.closesAt {
                guard found.attempt.state == .inProgress else { return false }
                try runOut(found, by: act, in: transaction)
                return true
            }
            let frame = try transaction.frame(of: found.work.sitting)
            if let reason = try objection(to: found, frame, zones, in: transaction) {
                try abandon(found, reason, by: act, in: transaction)
            } else {
                _ = try transaction.finish(found, frame, draw, by: act, zones)
            }
            return true
        }
    }

    private static func runOut(_ found: AttemptInSitting, by act: Act, in transaction: any RecordTransaction) throws {
        var attempt = try transaction.attempts.apply(.runOut, to: found.attempt, by: act)
        attempt.clockAt = attempt.term.closesAt
        try transaction.attempts.update(attempt)
        try tell(attempt, found, by: act, in: transaction)
    }

    private static func abandon(_ found: AttemptInSitting, _ reason: String, by act: Act, in transaction: any RecordTransaction) throws {
        var attempt = try transaction.attempts.apply(.abandon, to: found.attempt, reason: reason, by: act)
        attempt.clockAt = nil
        try transaction.attempts.update(attempt)
        try tell(attempt, found, by: act, in: transaction, ["reason": .string(reason)])
    }

    private static func tell(
        _ attempt: Attempt,
        _ found: AttemptInSitting,
        by act: Act,
        in transaction: any RecordTransaction,
        _ facts: [String: JSONValue] = [:]
    ) throws {
        try transaction.audit.append(
            act,
            to: .attempt(attempt.id),
            person: found.work.submission.person,
            payload: .object(facts.merging(["state": .string(attempt.state.rawValue)]) { own, _ in own })
        )
    }

    /// Why what was saved cannot be handed in.
    private static func objection(
        to found: AttemptInSitting,
        _ frame: SittingFrame,
        _ zones: any TimeZones,
        in transaction: any RecordTransaction
    ) throws -> String? {
        let submission = found.work.submission
        guard try transaction.attempts.questions(of: found.attempt.id).contains(where: { $0.answer?.response != nil }) else {
            return "nothing was answered"
        }
        guard frame.sitting.state.takesWork else { return "the sitting is \(frame.sitting.state.rawValue)" }
        guard let enrolment = try transaction.enrolments.find(submission.enrolment), enrolment.state.sitsAssessments else {
            return "its author takes no part any more"
        }
        let verdict = try transaction.verdict(on: found, frame, at: found.attempt.term.counted(at: found.attempt.term.closesAt), zones)
        return submission.takesMachineMark(verdict) ? nil : "the work is \(submission.state.rawValue)"
    }
}
