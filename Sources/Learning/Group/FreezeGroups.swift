import CanonicalJSON

/// Freezes the learning groups of a cohort, when its first group task opens. Who leaves afterwards leaves the group's common work and mark to the others.
package struct FreezeGroups: Command {
    package static let name = CommandName.freezeGroups

    package enum Outcome: Sendable, Equatable {
        case frozen([LearningGroup])
        case unchanged([LearningGroup])
    }

    package let cohort: CohortKey

    package init(cohort: CohortKey) { self.cohort = cohort }

    package func perform(in context: CommandContext) async throws -> Outcome {
        let stamp = try context.stamp()
        return try await context.store.write { transaction in
            let cohort = try transaction.cohorts.requireLocked(cohort)
            let act = try stamp.act(Self.name, on: Subject(cohort: cohort.id))
            let groups = try transaction.groups.all(in: cohort.id)
            guard !groups.isEmpty else { throw Refusal(.groupUnknown, ["1", cohort.key.text]) }
            guard groups.contains(where: { $0.frozenAt == nil }) else { return .unchanged(groups) }
            try transaction.groups.freeze(cohort.id, at: act.at)
            try transaction.audit.append(act, to: .cohort(cohort.id), person: nil, payload: ["frozen": .array(groups.map(\.json))])
            return .frozen(try transaction.groups.all(in: cohort.id))
        }
    }
}
