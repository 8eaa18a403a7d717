/// The learning groups of an edition with their members. Who is in one sees that one; those who work on the edition see all.
package struct ShowGroups: Command {
    package static let name = CommandName.showGroups

    package struct Group: Sendable, Hashable {
        /// From 1.
        package let number: Int
        /// In the order of the names.
        package let members: [Person]
        /// Since when its composition no longer changes.
        package let frozenAt: Instant?

        package init(number: Int, members: [Person], frozenAt: Instant?) { (self.number, self.members, self.frozenAt) = (number, members, frozenAt) }
    }

    package let cohort: CohortKey

    package init(cohort: CohortKey) { self.cohort = cohort }

    /// - Returns: in the order of their numbers.
    package func perform(in context: CommandContext) async throws -> [Group] {
        try await context.store.read { [cohort, actor = context.actor] transaction in
            let found = try transaction.requireMembership(in: cohort, for: Self.name, by: actor)
            let roster = try transaction.groups.roster(in: found.cohort.id)
            let groups = Dictionary(grouping: roster, by: \.number).sorted { $0.key < $1.key }
            return groups.filter { group in found.member.map { own in group.value.contains { $0.enrolment == own.id } } ?? true }
                .map { Group(number: $0.key, members: $0.value.map(\.person), frozenAt: $0.value.first?.frozenAt) }
        }
    }
}
