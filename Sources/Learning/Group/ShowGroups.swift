/// The learning groups of an edition with their members. Who is in one sees that one; those who work on the edition see all.
package struct ShowGroups: Command {
    package static let name = CommandName.showGroups

    package struct Member: Sendable, Hashable {
        package let name: PersonName
        /// Nil for the reader's fellows: who works on the edition is told addresses, they tell each other theirs.
        package let email: EmailAddress?

        package init(name: PersonName, email: EmailAddress?) { (self.name, self.email) = (name, email) }
    }

    package struct Group: Sendable, Hashable {
        /// From 1.
        package let number: Int
        /// In the order of the names.
        package let members: [Member]
        /// Since when its composition no longer changes.
        package let frozenAt: Instant?

        package init(number: Int, members: [Member], frozenAt: Instant?) { (self.number, self.members, self.frozenAt) = (number, members, frozenAt) }
    }

    package let cohort: CohortKey

    package init(cohort: CohortKey) { self.cohort = cohort }

    /// - Returns: in the order of their numbers.
    package func perform(in context: CommandContext) async throws -> [Group] {
        try await context.store.read { [cohort, actor = context.actor] transaction in
            let found = try transaction.requireMembership(in: cohort, for: Self.name, by: actor)
            let roster = try transaction.groups.roster(in: found.cohort.id)
            let groups = Dictionary(grouping: roster, by: \.number).sorted { $0.key < $1.key }
            let seen = groups.filter { group in found.member.map { own in group.value.contains { $0.enrolment == own.id } } ?? true }
            return seen.map { number, places in
                Group(
                    number: number,
                    members: places.map { place in
                        Member(name: place.person.name, email: found.member.map { $0.id == place.enrolment } ?? true ? place.person.email : nil)
                    },
                    frozenAt: places.first?.frozenAt
                )
            }
        }
    }
}
