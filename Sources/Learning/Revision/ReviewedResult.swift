/// A released result that somebody questions, with what is needed to hear it.
struct ReviewedResult {
    let cohort: Cohort
    let enrolment: Enrolment
    let assessment: MarkedAssessment
    let told: ReleasedMark

    var subject: Subject { Subject(cohort: cohort.id, assessment: assessment.code, person: enrolment.person) }

    /// - Throws: ``Refusal`` `not-permitted` before anything else, so that nobody learns of another's results; then `not-released`.
    static func find(
        cohort key: CohortKey,
        person email: EmailAddress,
        _ code: ContentCode,
        for command: CommandName,
        by actor: Actor,
        in transaction: any RecordTransaction
    ) throws -> ReviewedResult {
        let (cohort, person) = (try transaction.cohorts.find(key), try transaction.people.find(email))
        try actor.require(command, on: Subject(cohort: cohort?.id, assessment: code, person: person?.id))
        let known = try transaction.cohorts.require(key)
        let enrolment = try transaction.lockedEnrolment(of: email, in: known)
        guard let assessment = try transaction.courses.markedAssessment(code, in: known.courseVersion),
            let told = try transaction.releases.latest(of: enrolment.id)[code], told.mark != nil
        else { throw Refusal(.notReleased, [code.description]) }
        return ReviewedResult(cohort: known, enrolment: enrolment, assessment: assessment, told: told)
    }

    /// The result that a case is about, locked.
    static func find(
        _ enrolment: Identifier<Enrolment>,
        _ code: ContentCode,
        in transaction: any RecordTransaction
    ) throws -> ReviewedResult {
        guard let found = try transaction.enrolments.find(enrolment), let cohort = try transaction.cohorts.find(found.cohort),
            let person = try transaction.people.find(found.person),
            let assessment = try transaction.courses.markedAssessment(code, in: cohort.courseVersion),
            let told = try transaction.releases.latest(of: enrolment)[code]
        else { throw Refusal(.notReleased, [code.description]) }
        let locked = try transaction.lockedEnrolment(of: person.email, in: cohort)
        return ReviewedResult(cohort: cohort, enrolment: locked, assessment: assessment, told: told)
    }

    /// Moves the work whose result is questioned: the one under revision, or else the one that the result told counts. Nothing where the mark was recorded without
    /// a sitting, or where the attempt was voided in the meantime.
    func move(_ event: SubmissionEvent, reason: String?, by act: Act, in transaction: any RecordTransaction) throws {
        let works = try transaction.submissions.lock(enrolment.id, assessment.id)
        let isOnRevision = [.withdrawRevision, .uphold, .revise].contains(event)
        let work = isOnRevision ? works.values.first { $0.state == .underRevision } : told.mark.flatMap { works[$0.sitting] }
        guard let work, work.state != .voided else { return }
        _ = try transaction.submissions.apply(event, to: work, reason: reason, by: act)
    }

    /// Those who must not judge it: who recorded a step of its mark, who voted on it, and its holder (domain.md 2.9.5).
    func concerns(_ account: Account, in transaction: any RecordTransaction) throws -> Bool {
        if account.person == enrolment.person { return true }
        let marked = try transaction.marks.steps(enrolment.id, assessment.id).compactMap(\.account)
        return try marked.contains(account.id) || transaction.boards.voters(on: enrolment.id, assessment.id).contains(account.id)
    }
}
