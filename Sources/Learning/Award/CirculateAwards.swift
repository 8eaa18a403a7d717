import CanonicalJSON

/// Sends the list of recommended awards to the Governing Board for agreement in writing. Whoever was recommended since the last list is on the next one.
package struct CirculateAwards: Command {
    package static let name = CommandName.circulateAwards

    package struct Outcome: Sendable, Equatable {
        package let circulated: [Identifier<Award>]
        /// The last day of silence.
        package let objectionsUntil: LocalDate
    }

    package let cohort: CohortKey

    package init(cohort: CohortKey) { self.cohort = cohort }

    package func perform(in context: CommandContext) async throws -> Outcome {
        let stamp = try context.stamp()
        let zones = context.zones
        return try await context.store.write { transaction in
            let cohort = try transaction.cohorts.requireLocked(self.cohort)
            let act = try stamp.act(Self.name, on: Subject(cohort: cohort.id))
            let today = zones.local(of: act.at, in: cohort.terms.zone)?.date ?? act.at.utcDate
            let open = try transaction.awards.all(in: cohort.id).values.filter { $0.ratifiedOn == nil && $0.circulatedOn == nil }
            let ids = open.map(\.id).sorted { $0.description < $1.description }
            for id in ids { try transaction.awards.circulate(id, on: today) }
            if !ids.isEmpty {
                try transaction.audit.append(
                    act,
                    to: .cohort(cohort.id),
                    person: nil,
                    payload: ["awards": .array(ids.map { .string($0.description) }), "circulatedOn": .string(today.description)]
                )
            }
            let days = cohort.terms.board.ratificationSilenceWorkingDays
            return Outcome(circulated: ids, objectionsUntil: cohort.terms.calendar.day(days, after: today))
        }
    }
}
