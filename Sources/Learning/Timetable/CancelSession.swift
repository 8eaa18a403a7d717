import CanonicalJSON

/// Takes a session out of the timetable before it is held. Its key can be planned again.
package struct CancelSession: Command {
    package static let name = CommandName.cancelSession

    package enum Outcome: Sendable, Equatable {
        case cancelled
        /// The timetable has no such session (any more).
        case unchanged
    }

    package let cohort: CohortKey
    package let session: ContentKey
    package let reason: String

    package init(cohort: CohortKey, session: ContentKey, reason: String) throws(Refusal) {
        (self.cohort, self.session) = (cohort, session)
        self.reason = try Reason.required(reason)
    }

    package func perform(in context: CommandContext) async throws -> Outcome {
        let stamp = try context.stamp()
        return try await context.store.write { transaction in
            let cohort = try transaction.cohorts.requireLocked(cohort)
            let act = try stamp.act(Self.name, on: Subject(cohort: cohort.id))
            guard let session = try transaction.timetable.lock(session, in: cohort.key) else { return .unchanged }
            guard try !transaction.timetable.recorded(in: cohort.id).contains(session.id) else {
                throw Refusal(.sessionRecorded, [session.plan.key.text])
            }
            try transaction.timetable.cancel(session.id, at: act.at)
            try transaction.audit.append(
                act,
                to: .cohort(cohort.id),
                person: nil,
                payload: ["cancelled": session.json, "reason": .string(reason)]
            )
            return .cancelled
        }
    }
}
