import CanonicalJSON

/// The reviser's decision: the mark stands, or another one takes its place - up or down - and is released at once, with all that follows from it for an award.
package struct DecideRevision: Command {
    package static let name = CommandName.decideRevision

    package enum Decision: Sendable, Hashable {
        case uphold
        /// What the reviser gives in place of the raw mark; lateness and caps still apply.
        case revise(Hundredths)
    }

    package enum Outcome: Sendable, Equatable {
        case upheld(Revision)
        case revised(Revision, ComponentMark, AwardReview.Consequence)
    }

    package let revision: Identifier<Revision>
    package let decision: Decision
    package let reason: String

    package init(_ revision: Identifier<Revision>, _ decision: Decision, reason: String?) throws(Refusal) {
        if case .revise(let mark) = decision, !MarkStep.Kind.revised(mark).isWithinBounds { throw Refusal(.markOutOfRange, [mark.description]) }
        (self.revision, self.decision) = (revision, decision)
        self.reason = try Reason.required(reason)
    }

    package func perform(in context: CommandContext) async throws -> Outcome {
        let stepID: Identifier<MarkStep> = try context.identifier()
        let releaseID: Identifier<Release> = try context.identifier()
        let caseID: Identifier<RevocationCase> = try context.identifier()
        let (stamp, markStamp, consequenceStamp) = (try context.stamp(), try context.stamp(), try context.stamp())
        return try await context.store.write { transaction in
            let subject = Subject(caseFile: self.revision.uuid)
            let act = try stamp.act(Self.name, on: subject)
            guard let revision = try transaction.revisions.lock(self.revision) else { throw Refusal(.caseUnknown, [self.revision.description]) }
            let result = try ReviewedResult.find(revision.enrolment, revision.assessment, in: transaction)
            let event: RevisionEvent = decision == .uphold ? .uphold : .revise
            let decided = try transaction.revisions.apply(event, to: revision, reason: reason, at: act.at, by: act.actor)
            try result.move(decision == .uphold ? .uphold : .revise, reason: reason, by: act, in: transaction)
            if let reviser = revision.reviser { try transaction.endCase(revision.id.uuid, of: reviser, at: act.at) }
            try transaction.audit.append(
                act,
                to: .revision(revision.id),
                person: result.enrolment.person,
                payload: ["outcome": .string(decided.state.rawValue), "reason": .string(reason)]
            )
            guard case .revise(let given) = decision, let standing = result.told.mark else { return .upheld(decided) }
            let markAct = try markStamp.act(Self.name, on: subject)
            let step = MarkStep(id: stepID, sitting: standing.sitting, .revised(given), by: markAct, reason: reason)
            let mark = try transaction.record(
                [step],
                for: result.enrolment,
                in: result.assessment,
                markAct,
                payload: ["revision": .string(revision.id.description)]
            )
            guard let mark else { throw Refusal(.notReleased, [revision.assessment.description]) }
            let review = AwardReview(
                result: result,
                subject: subject,
                act: markAct,
                reason: reason,
                caseID: caseID,
                ground: .error,
                consequenceStamp: consequenceStamp
            )
            try review.tell(mark, as: Release(id: releaseID, cohort: result.cohort.id, board: nil, cause: .revision, at: act.at), in: transaction)
            return .revised(decided, mark, try review.reconsider(in: transaction))
        }
    }
}
