import CanonicalJSON

/// The moderator's word on the run: it stands, all of it is marked a second time, or scaling is proposed to the board. Never a single mark (F30).
package struct Moderate: Command {
    package static let name = CommandName.moderate

    package enum Decision: String, Sendable, CaseIterable {
        case confirm
        case doubleMarkAll = "double-mark-all"
        case proposeScaling = "propose-scaling"

        var event: ModerationEvent {
            switch self {
            case .confirm: .confirm
            case .doubleMarkAll: .orderDoubleMarking
            case .proposeScaling: .proposeScaling
            }
        }
    }

    package let key: SittingKey
    package let decision: Decision
    /// What was found; for scaling, what is proposed.
    package let reason: String

    package init(_ key: SittingKey, _ decision: Decision, reason: String) throws(Refusal) {
        (self.key, self.decision) = (key, decision)
        self.reason = try Reason.required(reason)
    }

    /// - Returns: whether anything changed; the same word again does not.
    package func perform(in context: CommandContext) async throws -> Bool {
        let stamp = try context.stamp()
        return try await context.store.write { [self] transaction in
            let sitting = try transaction.sittings.requireLocked(key)
            let act = try stamp.act(Self.name, on: sitting.subject)
            guard let moderation = try transaction.moderations.lockCurrent(of: sitting.id) else {
                throw Refusal(.moderationMissing, [key.description])
            }
            if moderation.state == ModerationState.drawn.next(decision.event) { return false }
            guard try !transaction.markings.all(in: sitting.id).contains(where: { $0.marker == act.actor.account }) else {
                throw Refusal(.ownDecision, [act.actor.description])
            }
            _ = try transaction.moderations.apply(decision.event, to: moderation, reason: reason, at: act.at, by: act.actor)
            if decision == .doubleMarkAll {
                _ = try transaction.sittings.apply(.markAgain, to: sitting, reason: reason, by: act)
                for submission in try transaction.submissions.all(in: sitting.id) where try isMarked(submission, in: transaction) {
                    _ = try transaction.submissions.apply(.markAgain, to: submission, reason: reason, by: act)
                }
            } else {
                _ = try transaction.sittings.apply(.sendToBoard, to: sitting, reason: reason, by: act)
            }
            try transaction.audit.append(
                act,
                to: .sitting(sitting.id),
                person: nil,
                payload: key.json(["decision": .string(decision.rawValue), "reason": .string(reason)])
            )
            return true
        }
    }

    /// A zero for work that never came is not marked a second time.
    private func isMarked(_ submission: Submission, in transaction: any RecordTransaction) throws -> Bool {
        submission.state == .provisional && submission.submittedAt != nil
    }
}
