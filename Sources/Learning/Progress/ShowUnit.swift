/// A unit with its lesson, for whoever is enrolled in the course and has not left it.
package struct ShowUnit: Command {
    package static let name = CommandName.showUnit

    /// A class, so that it passes as one word, for the reason that ``CohortTerms`` gives.
    package final class Outcome: Sendable {
        package let unit: StudyUnit
        /// Nil while the unit was not opened.
        package let progress: UnitProgress?

        init(unit: StudyUnit, progress: UnitProgress?) { (self.unit, self.progress) = (unit, progress) }
    }

    package let cohort: CohortKey
    package let email: EmailAddress
    package let unit: ContentKey

    package init(cohort: CohortKey, email: EmailAddress, unit: ContentKey) {
        (self.cohort, self.email, self.unit) = (cohort, email, unit)
    }

    package func perform(in context: CommandContext) async throws -> Outcome {
        try await context.store.read { [self, actor = context.actor] transaction in
            let file = try transaction.progress.file(cohort: cohort, email: email)
            try actor.require(Self.name, on: Subject(cohort: file?.enrolment.cohort, person: file?.enrolment.person))
            guard let file else { throw Refusal(.notEnrolled, [email.text, cohort.text]) }
            guard !file.enrolment.state.hasLeft else {
                throw Refusal(.transitionRefused, ["enrolment", file.enrolment.state.rawValue, Self.name.rawValue])
            }
            let units = file.course.units
            guard let found = units.first(where: { $0.key == unit }) else {
                throw Refusal(.unitUnknown, [unit.text, units.map(\.key.text).joined(separator: ", ")])
            }
            return Outcome(unit: found, progress: try transaction.progress.unit(unit, of: file.enrolment.id))
        }
    }
}
