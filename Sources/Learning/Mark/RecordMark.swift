/// Records what a marker gave for one component that was held without a sitting here. The same mark again changes nothing; another one is a correction and needs a reason.
package struct RecordMark: Command {
    package static let name = CommandName.recordMark

    package enum Outcome: Sendable, Equatable {
        case recorded(ComponentMark)
        case corrected(ComponentMark, before: ComponentMark)
        case unchanged(ComponentMark)
    }

    package let cohort: CohortKey
    package let email: EmailAddress
    package let assessment: ContentCode
    /// Beyond the first, one that was opened for this person.
    package let sitting: Int
    package let mark: Hundredths
    package let reason: String?

    package init(
        cohort: CohortKey,
        email: EmailAddress,
        assessment: ContentCode,
        sitting: Int = 1,
        mark: Hundredths,
        reason: String? = nil
    ) throws(Refusal) {
        guard sitting >= 1 else {
            throw Refusal(
                invalid: LocalizedText(english: "sitting \(sitting)", french: "la session \(sitting)"),
                LocalizedText(english: "sittings are counted from 1", french: "les sessions se comptent à partir de 1")
            )
        }
        guard (Hundredths.zero...Hundredths.hundred).contains(mark) else { throw Refusal(.markOutOfRange, [mark.description]) }
        self.cohort = cohort
        self.email = email
        self.assessment = assessment
        self.sitting = sitting
        self.mark = mark
        self.reason = try Reason.checked(reason)
    }

    package func perform(in context: CommandContext) async throws -> Outcome {
        let stepID: Identifier<MarkStep> = try context.identifier()
        let stamp = try context.stamp()
        return try await context.store.write { [self] transaction in
            let found = try enrolment(in: transaction)
            let act = try stamp.act(Self.name, on: Subject(cohort: found.enrolment.cohort, assessment: assessment))
            guard let component = try transaction.courses.markedAssessment(assessment, in: found.courseVersion) else {
                let plan = try transaction.courses.require(found.courseVersion).course.plan
                throw Refusal(.assessmentUnknown, [assessment.description, plan.assessments.map(\.code.description).joined(separator: ", ")])
            }
            // Who marks by code is told no names and alters nothing after sending (domain.md 2.8); the operator mends what a sitting could not.
            if act.actor.grants.first?.role != .operator, try transaction.submissions.lock(found.enrolment.id, component.id)[sitting] != nil {
                throw Refusal(.markedByCode, [assessment.description])
            }
            let before = try transaction.marks.steps(found.enrolment.id, component.id)
            if sitting > 1, try !transaction.resits.all(found.enrolment.id, component.id).contains(where: { $0.sitting == sitting }) {
                throw Refusal(.resitNotOpened, [assessment.description, "\(sitting)"])
            }
            let current = ComponentMark(steps: before, terms: component.terms)
            let last = before.last { $0.sitting == sitting && $0.kind.isBase }
            if let current, last?.kind == .raw(mark) { return .unchanged(current) }
            if last != nil, reason == nil {
                throw Refusal(.markExists, [email.text, assessment.description, current?.unrounded.description ?? "0"])
            }

            let enrolment = try open(found.enrolment, act, in: transaction)
            let step = MarkStep(id: stepID, sitting: sitting, .raw(mark), by: act, reason: reason)
            guard let after = try transaction.record([step], for: enrolment, in: component, act, before: before) else {
                throw Refusal(.sittingSetAside, [email.text, assessment.description])
            }
            guard let current, last != nil else { return .recorded(after) }
            return .corrected(after, before: current)
        }
    }

    private func enrolment(in transaction: any RecordTransaction) throws -> EnrolmentInCohort {
        if let found = try transaction.enrolments.lock(cohort: cohort, email: email) { return found }
        _ = try transaction.cohorts.require(cohort)
        _ = try transaction.people.require(email)
        throw Refusal(.notEnrolled, [email.text, cohort.text])
    }

    /// Whoever has a mark takes part; whoever was decided on keeps the marks that were decided on.
    private func open(_ enrolment: Enrolment, _ act: Act, in transaction: any RecordTransaction) throws -> Enrolment {
        switch enrolment.state {
        case .active:
            return enrolment
        case .enrolled:
            return try transaction.enrolments.apply(.begin, to: enrolment, reason: nil, at: act.at, by: act.actor)
        case .requirementsMet, .awardRecommended, .awarded, .revoked, .completedWithoutAward:
            throw Refusal(.marksClosed, [email.text])
        case .interrupted, .deferred, .withdrawn, .noShow, .excluded, .timeExpired, .deceased:
            throw Refusal(.transitionRefused, ["enrolment", enrolment.state.rawValue, Self.name.rawValue])
        }
    }
}
