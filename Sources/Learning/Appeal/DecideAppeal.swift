import CanonicalJSON

/// The panel's decision: dismissed, back to the board, or the attempt void - then the result is gone, and the next sitting counts in full.
package struct DecideAppeal: Command {
    package static let name = CommandName.decideAppeal

    package enum Decision: String, Sendable, CaseIterable {
        case dismiss
        case referBack = "refer-back"
        case voidAttempt = "void-attempt"

        var event: AppealEvent {
            switch self {
            case .dismiss: .dismiss
            case .referBack: .referBack
            case .voidAttempt: .voidAttempt
            }
        }
    }

    package struct Outcome: Sendable, Equatable {
        package let appeal: Appeal
        package let consequence: AwardReview.Consequence
    }

    package let appeal: Identifier<Appeal>
    package let decision: Decision
    package let reason: String

    package init(_ appeal: Identifier<Appeal>, _ decision: Decision, reason: String?) throws(Refusal) {
        (self.appeal, self.decision) = (appeal, decision)
        self.reason = try Reason.required(reason)
    }

    package func perform(in context: CommandContext) async throws -> Outcome {
        let stepID: Identifier<MarkStep> = try context.identifier()
        let releaseID: Identifier<Release> = try context.identifier()
        let caseID: Identifier<RevocationCase> = try context.identifier()
        let (stamp, markStamp, consequenceStamp) = (try context.stamp(), try context.stamp(), try context.stamp())
        return try await context.store.write { transaction in
            let subject = Subject(caseFile: self.appeal.uuid)
            let act = try stamp.act(Self.name, on: subject)
            guard let appeal = try transaction.appeals.lock(self.appeal) else { throw Refusal(.caseUnknown, [self.appeal.description]) }
            let result = try ReviewedResult.find(appeal.enrolment, appeal.assessment, in: transaction)
            let decided = try transaction.appeals.apply(decision.event, to: appeal, reason: reason, at: act.at, by: act.actor)
            for panellist in try transaction.appeals.panel(appeal.id) { try transaction.endCase(appeal.id.uuid, of: panellist, at: act.at) }
            try transaction.audit.append(
                act,
                to: .appeal(appeal.id),
                person: result.enrolment.person,
                payload: ["outcome": .string(decided.state.rawValue), "reason": .string(reason)]
            )
            guard decision == .voidAttempt, let standing = result.told.mark else { return Outcome(appeal: decided, consequence: .none) }
            try result.move(.void, reason: reason, by: act, in: transaction)
            let markAct = try markStamp.act(Self.name, on: subject)
            let step = MarkStep(id: stepID, sitting: standing.sitting, .voided, by: markAct, reason: reason)
            let mark = try transaction.record(
                [step],
                for: result.enrolment,
                in: result.assessment,
                markAct,
                payload: ["appeal": .string(appeal.id.description)]
            )
            let review = AwardReview(
                result: result,
                subject: subject,
                act: markAct,
                reason: reason,
                caseID: caseID,
                ground: appeal.ground == .irregularity ? .boardIrregularity : .error,
                consequenceStamp: consequenceStamp
            )
            try review.tell(mark, as: Release(id: releaseID, cohort: result.cohort.id, board: nil, cause: .appeal, at: act.at), in: transaction)
            return Outcome(appeal: decided, consequence: try review.reconsider(in: transaction))
        }
    }
}
