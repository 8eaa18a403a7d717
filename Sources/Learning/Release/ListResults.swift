/// Somebody's own results, as they were last released, in the order of the plan: how each came about, line by line, and until when it can be questioned. Nothing of a
/// mark that was not released, not even that there is one (domain.md 2.9.4).
package struct ListResults: Command {
    package static let name = CommandName.listResults

    package let cohort: CohortKey
    package let person: EmailAddress

    package init(cohort: CohortKey, person: EmailAddress) { (self.cohort, self.person) = (cohort, person) }

    package func perform(in context: CommandContext) async throws -> [ReleasedResult] {
        try await context.store.read { [self, actor = context.actor, zones = context.zones] transaction in
            let (known, holder) = (try transaction.cohorts.find(cohort), try transaction.people.find(person))
            try actor.require(Self.name, on: Subject(cohort: known?.id, person: holder?.id))
            let told = try transaction.remembered(ReadKey(Self.name, cohort.text, person.text)) { try Told(results(in: transaction, zones)) }
            return told?.results ?? []
        }
    }

    private func results(in transaction: any RecordTransaction, _ zones: any TimeZones) throws -> [ReleasedResult] {
        let cohort = try transaction.cohorts.require(cohort)
        let enrolment = try transaction.enrolment(of: person, in: cohort)
        let course = try transaction.courses.require(cohort.courseVersion).course
        let told = try transaction.releases.latest(of: enrolment.id)
        let marked = Dictionary(uniqueKeysWithValues: try transaction.courses.markedAssessments(in: cohort.courseVersion).map { ($0.code, $0) })
        let isWaived = try transaction.appeals.waivers(in: cohort.id).contains(enrolment.id)
        return try course.plan.assessments.compactMap { assessment in
            guard let result = told[assessment.code], let terms = marked[assessment.code] else { return nil }
            let steps = try transaction.marks.steps(enrolment.id, terms.id)
            return ReleasedResult(
                assessment,
                told: result,
                explanation: MarkExplanation(steps: Array(steps.prefix(result.steps)), terms: terms.terms).forItsHolder,
                revisionUntil: try ReviewTerm.revision(releasedAt: result.at, terms: cohort.terms, zones: zones),
                appealUntil: isWaived ? nil : try ReviewTerm.appeal(releasedAt: result.at, terms: cohort.terms, zones: zones)
            )
        }
    }

    private final class Told: Sendable {
        let results: [ReleasedResult]

        init(_ results: [ReleasedResult]) { self.results = results }
    }
}

/// One released result with its reasons. A class, so that lists of them are cheap to pass on.
package final class ReleasedResult: Sendable {
    package let code: ContentCode
    package let title: LocalizedText
    package let releasedAt: Instant
    /// Nil where the release said that no sitting counts any more.
    package let mark: ComponentMark?
    /// Nil where nothing is to be passed, or nothing counts.
    package let isPassed: Bool?
    package let lines: [MarkExplanation.Line]
    package let revisionUntil: Deadline
    /// Nil for somebody who waived the appeal.
    package let appealUntil: Deadline?

    package init(_ assessment: Assessment, told: ReleasedMark, explanation: MarkExplanation, revisionUntil: Deadline, appealUntil: Deadline?) {
        (code, title, releasedAt, mark) = (assessment.code, assessment.title, told.at, told.mark)
        isPassed = told.mark.flatMap { mark in
            assessment.passMark.map { pass in pass <= Hundredths(whole: mark.rounded) || mark.isCompensated }
        }
        lines = explanation.lines
        (self.revisionUntil, self.appealUntil) = (revisionUntil, appealUntil)
    }
}
