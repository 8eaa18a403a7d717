package import CanonicalJSON

/// Where one person stands in the course (domain.md 2.3): hours by module, tasks, credits, what still bars the award, and what comes next. Computed from values, so
/// that every page and the command line tell the same.
package final class StudyProgress: Sendable {
    package struct Module: Sendable, Hashable {
        package let key: ContentKey
        package let title: LocalizedText
        /// Nil for a module without a residential part.
        package let attendance: AttendanceVerdict.Module?
        /// What the register says in a sentence, beside ``attendance``.
        package let hours: LocalizedText?
        package let units: [Unit]
        package let ects: Hundredths
        package let isCredited: Bool

        package var unitsDone: Int { units.count { $0.isDone } }
    }

    package struct Unit: Sendable, Hashable {
        package let key: ContentKey
        package let title: LocalizedText
        package let isDone: Bool
    }

    package struct Task: Sendable, Hashable {
        package let code: ContentCode
        package let title: LocalizedText
        package let weight: Hundredths
        package let state: TaskStanding.State
        /// Of the sitting in which questions are answered; nil for what is no test, and where nothing has opened.
        package let test: Int?
        /// Of the sitting for which a file is handed in; nil for what is none, and where nothing has opened.
        package let work: Int?
    }

    package let state: EnrolmentState
    package let modules: [Module]
    package let tasks: [Task]
    package let creditsEarned: Hundredths
    package let completion: CompletionVerdict
    package let limit: ProgrammeLimit
    /// Nil when nothing is announced, and for whoever does not take part.
    package let next: NextStep?
    package let written = WrittenOnce()

    /// - Parameter standings: at most one for each assessment: the sitting that counts at present.
    package init(of facts: StudyFacts, tasks standings: [TaskStanding], limit: ProgrammeLimit, at now: Instant, today: LocalDate) {
        let course = facts.course
        state = facts.state
        modules = facts.modules
        self.limit = limit
        creditsEarned = Hundredths(count: modules.reduce(0) { $0 + ($1.isCredited ? $1.ects.count : 0) })
        let latest = Dictionary(standings.map { ($0.code, $0) }) { _, last in last }
        tasks = course.plan.assessments.map { assessment in
            let standing = latest[assessment.code] ?? TaskStanding(code: assessment.code)
            let hasOpened = standing.opensAt.map { $0 <= now } ?? false
            return Task(
                code: assessment.code,
                title: assessment.title,
                weight: assessment.weight,
                state: standing.state(at: now),
                test: assessment.test != nil && hasOpened ? standing.sitting : nil,
                work: assessment.form.asksForFile && hasOpened ? standing.sitting : nil
            )
        }
        completion = CompletionRule.judge(plan: course.plan, attendance: facts.attendance, tasks: latest, limit: limit, today: today)
        let takesPart = [.enrolled, .active, .requirementsMet].contains(facts.state)
        next = takesPart ? NextStep.first(of: facts.sessions.map(\.session), tasks: standings, after: now) : nil
    }
}
