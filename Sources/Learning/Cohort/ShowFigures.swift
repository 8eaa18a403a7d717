/// Counts an edition: people, seats, works, marks, decisions, documents. Four queries, whatever the academy holds.
package struct ShowFigures: Command {
    package static let name = CommandName.showFigures

    package let cohort: CohortKey

    package init(cohort: CohortKey) { self.cohort = cohort }

    package func perform(in context: CommandContext) async throws -> CohortFigures {
        try await context.store.read { [cohort, actor = context.actor] transaction in
            let known = try transaction.cohorts.find(cohort)
            try actor.require(Self.name, on: Subject(cohort: known?.id))
            let cohort = try transaction.cohorts.require(cohort)
            let plan = try transaction.courses.require(cohort.courseVersion).course.plan
            let marks = try transaction.marks.marks(in: cohort.id).values
            return CohortFigures(
                cohort: cohort.key,
                counts: try transaction.figures.counts(of: cohort.id),
                components: plan.assessments.map { assessment in Self.component(assessment, marks.compactMap { $0[assessment.code] }) }
            )
        }
    }

    private static func component(_ assessment: Assessment, _ marks: [ComponentMark]) -> CohortFigures.Component {
        let sum = marks.reduce(0) { $0 + $1.rounded }
        return CohortFigures.Component(
            code: assessment.code,
            marks: marks.count,
            mean: Rational(numerator: Int64(sum), denominator: Int64(marks.count)),
            passed: marks.count { mark in assessment.passMark.map { $0 <= Hundredths(whole: mark.rounded) } ?? true },
            compensated: marks.count(where: \.isCompensated)
        )
    }
}
