import Synchronization

/// What the records hold of one enrolment's studies: all that ``StudyProgress`` is made of, whatever the time and whoever asks.
final class StudyMaterial: Sendable {
    let file: StudyFile
    private let facts: StudyFacts
    private let tasks: [TaskEntry]
    private let released: [ContentCode: ReleasedMark]
    private let running: RunningEnrolment
    /// What each component counts so far. Provisional: ``MarkVisibility`` says who may see which.
    private let marks: [ContentCode: Int]
    private let told = Mutex<Told?>(nil)

    private struct Told {
        let minute: Int64
        let isOwn: Bool
        let progress: StudyProgress
    }

    /// Five queries, whatever the academy holds.
    private init(of file: StudyFile, in transaction: any RecordTransaction) throws {
        let id = file.enrolment.id
        let ledger = try transaction.progress.ledger(of: id)
        let released = try transaction.releases.latest(of: id)
        self.file = file
        facts = StudyFacts(
            course: file.course,
            state: file.enrolment.state,
            sessions: try transaction.attendance.sessions(of: id),
            makeUps: ledger.makeUps,
            external: ledger.external,
            unitsDone: ledger.unitsDone,
            creditedModules: Set(CreditRule.judge(file.course, marks: released.compactMapValues(\.mark)).filter(\.isEarned).map(\.module))
        )
        tasks = try transaction.progress.tasks(of: id)
        self.released = released
        running = RunningEnrolment(enrolment: file.enrolment, enrolledAt: file.enrolledAt, history: ledger.history)
        marks = ledger.marks
    }

    /// - Returns: nil for somebody who is not enrolled.
    static func of(_ email: EmailAddress, in cohort: CohortKey, _ transaction: any RecordTransaction) throws -> StudyMaterial? {
        try transaction.remembered(ReadKey(.showProgress, cohort.text, email.text)) {
            try transaction.progress.file(cohort: cohort, email: email).map { try StudyMaterial(of: $0, in: transaction) }
        }
    }

    /// Where they stand at that moment. Kept for a minute: sessions, openings, deadlines and days begin and end on whole ones.
    ///
    /// - Parameter isOwn: whether it is told to whom it is about.
    func progress(isOwn: Bool, at now: Instant, zones: any TimeZones) throws -> StudyProgress {
        let minute = now.microseconds / Self.minute
        if let told = told.withLock({ $0 }), told.minute == minute, told.isOwn == isOwn { return told.progress }
        let standings = try TaskStanding.all(
            of: tasks,
            released: released,
            provisional: isOwn ? provisional : [:],
            in: file.course.plan,
            zones: zones
        )
        let progress = StudyProgress(
            of: facts,
            tasks: standings,
            limit: try running.limit(months: file.course.rules.programmeMonths, zone: file.zone, zones: zones, now: now),
            at: now,
            today: try zones.day(of: now, in: file.zone)
        )
        let moments = standings.flatMap { [$0.opensAt, $0.deadline?.instant].compactMap(\.self) } + facts.sessions.map(\.session.starts.instant)
        if moments.allSatisfy({ $0.microseconds.isMultiple(of: Self.minute) || $0 < now }) {
            told.withLock { $0 = Told(minute: minute, isOwn: isOwn, progress: progress) }
        }
        return progress
    }

    private static let minute: Int64 = 60_000_000

    private var provisional: [ContentCode: Int] {
        let shown = file.course.plan.assessments.filter { assessment in
            MarkVisibility.of(
                .beforeRelease,
                to: .trainee,
                shownBeforeBoard: assessment.flags.shownBeforeBoard,
                isAnonymous: assessment.flags.isAnonymous
            ) == .provisional
        }
        return marks.filter { code, _ in shown.contains { $0.code == code } }
    }
}
