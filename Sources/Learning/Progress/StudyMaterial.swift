/// What the records hold of one enrolment's studies: all that ``StudyFacts`` is made of, whatever the time and whoever asks.
final class StudyMaterial: Sendable {
    let file: StudyFile
    let ledger: StudyLedger
    let sessions: [AttendedSession]
    let tasks: [TaskEntry]
    let released: [ContentCode: ReleasedMark]

    /// Five queries, whatever the academy holds.
    private init(of file: StudyFile, in transaction: any RecordTransaction) throws {
        let id = file.enrolment.id
        self.file = file
        ledger = try transaction.progress.ledger(of: id)
        sessions = try transaction.attendance.sessions(of: id)
        tasks = try transaction.progress.tasks(of: id)
        released = try transaction.releases.latest(of: id)
    }

    /// - Returns: nil for somebody who is not enrolled.
    static func of(_ email: EmailAddress, in cohort: CohortKey, _ transaction: any RecordTransaction) throws -> StudyMaterial? {
        try transaction.remembered(ReadKey(.showProgress, cohort.text, email.text)) {
            try transaction.progress.file(cohort: cohort, email: email).map { try StudyMaterial(of: $0, in: transaction) }
        }
    }
}
