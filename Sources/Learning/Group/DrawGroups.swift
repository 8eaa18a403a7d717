import CanonicalJSON

/// Draws the learning groups of a cohort anew, from a seed that the audit trail keeps. Without a seed, groups that hold exactly the people who take part stay as they
/// are.
package struct DrawGroups: Command {
    package static let name = CommandName.drawGroups

    package enum Outcome: Sendable, Equatable {
        case drawn([LearningGroup])
        case unchanged([LearningGroup])
    }

    package let cohort: CohortKey
    package let seed: UInt64?

    package init(cohort: CohortKey, seed: UInt64? = nil) {
        (self.cohort, self.seed) = (cohort, seed)
    }

    package func perform(in context: CommandContext) async throws -> Outcome {
        let drawnSeed = try seed ?? context.random.word()
        let stamp = try context.stamp()
        return try await context.store.write { transaction in
            let cohort = try transaction.cohorts.requireLocked(cohort)
            let act = try stamp.act(Self.name, on: Subject(cohort: cohort.id))
            let existing = try transaction.groups.all(in: cohort.id)
            guard existing.allSatisfy({ $0.frozenAt == nil }) else { throw Refusal(.groupsFrozen, [cohort.key.text]) }
            let candidates = try transaction.groups.candidates(in: cohort.id)
            if seed == nil, Set(existing.flatMap(\.members)) == Set(candidates.map(\.enrolment)), !existing.isEmpty { return .unchanged(existing) }
            let size = try transaction.courses.require(cohort.courseVersion).course.rules.groupSize
            guard let drawn = GroupDraw(size: size, seed: drawnSeed).groups(of: candidates) else {
                throw Refusal(.groupSizeImpossible, ["\(candidates.count)", "\(size.smallest)", "\(size.largest)"])
            }
            let groups = drawn.enumerated().map { index, members in
                LearningGroup(cohort: cohort.id, number: index + 1, members: members.map(\.enrolment), frozenAt: nil)
            }
            guard groups.map({ Set($0.members) }) != existing.map({ Set($0.members) }) else { return .unchanged(existing) }
            try transaction.groups.replace(groups, in: cohort.id, at: act.at)
            try transaction.audit.append(
                act,
                to: .cohort(cohort.id),
                person: nil,
                payload: ["seed": .string(String(drawnSeed, radix: 16)), "groups": .array(groups.map(\.json))]
            )
            return .drawn(groups)
        }
    }
}
