/// Tells where one person stands. Five queries, whatever the academy holds, and one where nothing was committed since the last time.
package struct ShowProgress: Command {
    package static let name = CommandName.showProgress

    package let cohort: CohortKey
    package let email: EmailAddress

    package init(cohort: CohortKey, email: EmailAddress) { (self.cohort, self.email) = (cohort, email) }

    package func perform(in context: CommandContext) async throws -> StudyProgress {
        let now = context.clock.now
        return try await context.store.read { transaction in
            let material = try StudyMaterial.of(email, in: cohort, transaction)
            let enrolment = material?.file.enrolment
            let grant = try context.actor.require(Self.name, on: Subject(cohort: enrolment?.cohort, person: enrolment?.person))
            guard let material else { throw Refusal(.notEnrolled, [email.text, cohort.text]) }
            let file = material.file
            let running = RunningEnrolment(enrolment: file.enrolment, enrolledAt: file.enrolledAt, history: material.ledger.history)
            let facts = StudyFacts(
                course: file.course,
                state: file.enrolment.state,
                sessions: material.sessions,
                makeUps: material.ledger.makeUps,
                external: material.ledger.external,
                unitsDone: material.ledger.unitsDone,
                tasks: try TaskStanding.all(
                    of: material.tasks,
                    released: material.released,
                    provisional: Self.provisional(for: grant, file, material.ledger),
                    in: file.course.plan,
                    zones: context.zones
                ),
                creditedModules: Set(
                    CreditRule.judge(file.course, marks: material.released.compactMapValues(\.mark)).filter(\.isEarned).map(\.module)
                ),
                limit: try running.limit(months: file.course.rules.programmeMonths, zone: file.zone, zones: context.zones, now: now)
            )
            return StudyProgress(of: facts, at: now, today: try context.zones.day(of: now, in: file.zone))
        }
    }

    /// On their own marks everybody is their holder, whatever office they have beside.
    private static func provisional(for grant: Grant, _ file: StudyFile, _ ledger: StudyLedger) -> [ContentCode: Int] {
        guard grant.role == .trainee else { return [:] }
        let shown = file.course.plan.assessments.filter { assessment in
            MarkVisibility.of(
                .beforeRelease,
                to: .trainee,
                shownBeforeBoard: assessment.flags.shownBeforeBoard,
                isAnonymous: assessment.flags.isAnonymous
            ) == .provisional
        }
        return ledger.marks.filter { code, _ in shown.contains { $0.code == code } }
    }
}
