/// The sessions of an edition in the order of time, for everybody in it and everybody who works on it.
package struct ShowTimetable: Command {
    package static let name = CommandName.showTimetable

    package let cohort: CohortKey

    package init(cohort: CohortKey) { self.cohort = cohort }

    package func perform(in context: CommandContext) async throws -> [TimetabledSession] {
        try await context.store.read { [cohort, actor = context.actor] transaction in
            let found = try transaction.requireMembership(in: cohort, for: Self.name, by: actor)
            return try transaction.timetable.all(in: found.cohort.id)
        }
    }
}
