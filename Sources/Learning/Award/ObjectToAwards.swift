import CanonicalJSON

/// A member of the Governing Board objects to the list in circulation: it waits for a meeting.
package struct ObjectToAwards: Command {
    package static let name = CommandName.objectToAwards

    package let cohort: CohortKey
    package let reason: String

    package init(cohort: CohortKey, reason: String?) throws(Refusal) {
        self.cohort = cohort
        self.reason = try Reason.required(reason)
    }

    /// - Returns: how many awards the objection stops.
    package func perform(in context: CommandContext) async throws -> Int {
        let stamp = try context.stamp()
        return try await context.store.write { transaction in
            let cohort = try transaction.cohorts.requireLocked(self.cohort)
            let act = try stamp.act(Self.name, on: Subject(cohort: cohort.id))
            let stopped = try transaction.awards.all(in: cohort.id).values.filter { $0.ratifiedOn == nil && $0.circulatedOn != nil }
            guard !stopped.isEmpty else { return 0 }
            for award in stopped { try transaction.awards.circulate(award.id, on: nil) }
            try transaction.audit.append(
                act,
                to: .cohort(cohort.id),
                person: nil,
                payload: [
                    "awards": .array(stopped.map { .string($0.id.description) }.sorted { ($0.stringValue ?? "") < ($1.stringValue ?? "") }),
                    "reason": .string(reason),
                ]
            )
            return stopped.count
        }
    }
}
