/// The editions that take applications today. Public, as a call is.
package struct ListCalls: Command {
    package static let name = CommandName.listCalls

    package struct Call: Sendable, Hashable {
        package let cohort: CohortKey
        package let course: ContentKey
        /// What the course is called.
        package let title: LocalizedText
        package let startsOn: LocalDate
        package let endsOn: LocalDate
        package let seats: Int
        /// Until when applications are taken.
        package let closes: Deadline

        package init(
            cohort: CohortKey,
            course: ContentKey,
            title: LocalizedText,
            startsOn: LocalDate,
            endsOn: LocalDate,
            seats: Int,
            closes: Deadline
        ) {
            (self.cohort, self.course, self.title) = (cohort, course, title)
            (self.startsOn, self.endsOn, self.seats, self.closes) = (startsOn, endsOn, seats, closes)
        }
    }

    package init() {}

    /// - Returns: in the order in which they start.
    package func perform(in context: CommandContext) async throws -> [Call] {
        let (now, zones) = (context.clock.now, context.zones)
        return try await context.store.read { transaction in
            var calls: [Call] = []
            for (cohort, course) in try transaction.cohorts.published() {
                let closes = try ApplicationCall.closing(of: cohort, by: zones)
                guard !closes.isPast(at: now) else { continue }
                calls.append(
                    Call(
                        cohort: cohort.key,
                        course: course,
                        title: try transaction.courses.require(cohort.courseVersion).course.title,
                        startsOn: cohort.startsOn,
                        endsOn: cohort.endsOn,
                        seats: cohort.seats,
                        closes: closes
                    )
                )
            }
            return calls
        }
    }
}
