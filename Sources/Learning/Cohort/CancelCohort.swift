import CanonicalJSON

/// Gives an edition up, with every application for it that is still open. Whoever is enrolled was deferred or withdrawn before.
package struct CancelCohort: Command {
    package static let name = CommandName.cancelCohort

    package enum Outcome: Sendable, Equatable {
        case cancelled(applications: Int)
        case unchanged
    }

    package let cohort: CohortKey
    package let reason: String

    package init(_ cohort: CohortKey, reason: String) throws(Refusal) { (self.cohort, self.reason) = (cohort, try Reason.required(reason)) }

    private static let open = Set(ApplicationState.allCases.filter { $0.next(.cancel) != nil })

    package func perform(in context: CommandContext) async throws -> Outcome {
        let key = cohort
        let count = try await context.store.read { try $0.applications.all(in: $0.cohorts.require(key).id, states: Self.open).count }
        let stamps = try (0..<count).map { _ in try context.stamp() }
        let stamp = try context.stamp()
        return try await context.store.write { [reason] transaction in
            let cohort = try transaction.cohorts.requireLocked(key)
            let act = try stamp.act(Self.name, on: Subject(cohort: cohort.id))
            guard cohort.state != .cancelled else { return .unchanged }
            let enrolled = try transaction.enrolments.all(in: cohort.id).count { $0.enrolment.state.holdsSeat }
            guard enrolled == 0 else { throw Refusal(.editionHasMembers, [key.text, "\(enrolled)"]) }
            let files = try transaction.applications.all(in: cohort.id, states: Self.open)
            guard files.count == stamps.count else { throw Refusal(.recordsChanged, [key.text]) }
            for (application, stamp) in zip(files, stamps) {
                let file = ApplicationFile(application: application, cohort: cohort)
                let act = try stamp.act(Self.name, on: Subject(cohort: cohort.id))
                _ = try transaction.end(file, by: .cancel, act)
                try transaction.record(act, file, [:])
            }
            try transaction.cohorts.apply(.cancel, to: cohort, reason: reason, at: act.at, by: act.actor)
            try transaction.audit.append(act, to: .cohort(cohort.id), person: nil, payload: ["reason": .string(reason)])
            return .cancelled(applications: files.count)
        }
    }
}
