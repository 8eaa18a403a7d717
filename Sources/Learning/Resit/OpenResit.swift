import CanonicalJSON

/// Opens the next sitting of a component for one person, capped or in full as ``ResitRule`` says. The mark it adds to must have been released or set aside:
/// nobody learns of a fail by being called to a resit.
package struct OpenResit: Command {
    package static let name = CommandName.openResit

    package enum Outcome: Sendable, Equatable {
        case opened(Resit)
        /// A sitting stands open for them already.
        case unchanged(Resit)
    }

    package let cohort: CohortKey
    package let person: EmailAddress
    package let assessment: ContentCode

    package init(cohort: CohortKey, person: EmailAddress, assessment: ContentCode) {
        (self.cohort, self.person, self.assessment) = (cohort, person, assessment)
    }

    package func perform(in context: CommandContext) async throws -> Outcome {
        let id: Identifier<Resit> = try context.identifier()
        let stepID: Identifier<MarkStep> = try context.identifier()
        let stamp = try context.stamp()
        return try await context.store.write { [self] transaction in
            let cohort = try transaction.cohorts.require(cohort)
            let act = try stamp.act(Self.name, on: Subject(cohort: cohort.id))
            let enrolment = try transaction.lockedEnrolment(of: person, in: cohort)
            let course = try transaction.courses.require(cohort.courseVersion).course
            guard let component = course.plan[assessment],
                let marked = try transaction.courses.markedAssessment(assessment, in: cohort.courseVersion)
            else {
                throw Refusal(.assessmentUnknown, [assessment.description, course.plan.assessments.map(\.code.description).joined(separator: ", ")])
            }
            guard [.active, .interrupted].contains(enrolment.state) else { throw Refusal(.marksClosed, [person.text]) }
            let steps = try transaction.marks.steps(enrolment.id, marked.id)
            let resits = try transaction.resits.all(enrolment.id, marked.id)
            let verdict = ResitRule.judge(
                component,
                course.rules,
                steps: steps,
                opened: Set(resits.map(\.sitting)),
                permittedRepeats: try transaction.boards.permittedRepeats(enrolment.id, marked.id)
            )
            if verdict.reasons == [.sittingOpen(verdict.sitting - 1)], let open = resits.last { return .unchanged(open) }
            guard verdict.isPermitted else {
                throw Refusal(.resitRefused, [assessment.description, verdict.reasons.map(\.text.english).joined(separator: "; ")])
            }
            let mark = ComponentMark(steps: steps, terms: marked.terms)
            if let mark, try transaction.releases.latest(of: enrolment.id)[assessment]?.mark != mark {
                throw Refusal(.notReleased, [assessment.description])
            }
            let resit = Resit(
                id: id,
                enrolment: enrolment.id,
                assessment: marked.id,
                sitting: verdict.sitting,
                isCapped: verdict.cap != nil,
                openedAt: act.at
            )
            try transaction.resits.insert(resit)
            let cap = verdict.cap.map { MarkStep(id: stepID, sitting: verdict.sitting, .cap($0), by: act) }
            try transaction.record(cap.map { [$0] } ?? [], for: enrolment, in: marked, act, payload: ["resit": .integer(Int64(resit.sitting))])
            return .opened(resit)
        }
    }
}
