/// How somebody's mark came about, as far as the reader may see it (``MarkVisibility``): markers and board as it stands, its holder as it was released.
package struct ExplainMark: Command {
    package static let name = CommandName.explainMark

    package struct Outcome: Sendable, Equatable {
        package let visibility: MarkVisibility
        package let explanation: MarkExplanation
        /// Nil for a mark that was never released.
        package let releasedAt: Instant?

        package init(visibility: MarkVisibility, explanation: MarkExplanation, releasedAt: Instant?) {
            (self.visibility, self.explanation, self.releasedAt) = (visibility, explanation, releasedAt)
        }
    }

    package let cohort: CohortKey
    package let person: EmailAddress
    package let assessment: ContentCode

    package init(cohort: CohortKey, person: EmailAddress, assessment: ContentCode) {
        (self.cohort, self.person, self.assessment) = (cohort, person, assessment)
    }

    package func perform(in context: CommandContext) async throws -> Outcome {
        let actor = context.actor
        return try await context.store.read { [self] transaction in
            let (known, holder) = (try transaction.cohorts.find(cohort), try transaction.people.find(person))
            let grant = try actor.require(Self.name, on: Subject(cohort: known?.id, assessment: assessment, person: holder?.id))
            let cohort = try transaction.cohorts.require(cohort)
            let enrolment = try transaction.enrolment(of: person, in: cohort)
            guard let component = try transaction.courses.require(cohort.courseVersion).course.plan[assessment],
                let marked = try transaction.courses.markedAssessment(assessment, in: cohort.courseVersion)
            else {
                let plan = try transaction.courses.require(cohort.courseVersion).course.plan
                throw Refusal(.assessmentUnknown, [assessment.description, plan.assessments.map(\.code.description).joined(separator: ", ")])
            }
            // On their own mark everybody is its holder, whatever office they have beside.
            let role = actor.person == enrolment.person ? Role.trainee : grant.role
            let told = try transaction.releases.latest(of: enrolment.id)[assessment]
            let stage: MarkVisibility.Stage = told == nil ? .beforeRelease : .released
            let flags = component.flags
            let visibility = MarkVisibility.of(stage, to: role, shownBeforeBoard: flags.shownBeforeBoard, isAnonymous: flags.isAnonymous)
            let steps = try transaction.marks.steps(enrolment.id, marked.id)
            let explanation: MarkExplanation
            switch visibility {
            case .hidden: throw Refusal(.notReleased, [assessment.description])
            case .released: explanation = MarkExplanation(steps: Array(steps.prefix(told?.steps ?? 0)), terms: marked.terms).forItsHolder
            case .provisional: explanation = MarkExplanation(steps: steps, terms: marked.terms).forItsHolder
            case .whole: explanation = MarkExplanation(steps: steps, terms: marked.terms)
            }
            return Outcome(visibility: visibility, explanation: explanation, releasedAt: told?.at)
        }
    }
}
