import Learning
import Synchronization

/// A store that counts how often the records are asked for anything. Every method of the records that reading commands use is one query.
final class CountingStore: RecordStore {
    private let store: any RecordStore
    private let count = Mutex(0)

    init(_ store: any RecordStore) { self.store = store }

    var queries: Int { count.withLock { $0 } }

    func write<Outcome: Sendable>(_ body: @Sendable @escaping (any RecordTransaction) throws -> Outcome) async throws -> Outcome {
        try await store.write { try body(CountingTransaction(base: $0, store: self)) }
    }

    func read<Outcome: Sendable>(_ body: @Sendable @escaping (any RecordTransaction) throws -> Outcome) async throws -> Outcome {
        try await store.read { try body(CountingTransaction(base: $0, store: self)) }
    }

    fileprivate func counted<Records>(_ records: Records) -> Records {
        count.withLock { $0 += 1 }
        return records
    }
}

private struct CountingTransaction: RecordTransaction {
    let base: any RecordTransaction
    let store: CountingStore

    var academy: any AcademyRecords { store.counted(base.academy) }
    var accounts: any AccountRecords { store.counted(base.accounts) }
    var appeals: any AppealRecords { store.counted(base.appeals) }
    var applications: any ApplicationRecords { store.counted(base.applications) }
    var attendance: any AttendanceRecords { store.counted(base.attendance) }
    var attempts: any AttemptRecords { store.counted(base.attempts) }
    var audit: any AuditRecords { store.counted(base.audit) }
    var awardImports: any AwardImportRecords { store.counted(base.awardImports) }
    var awards: any AwardRecords { store.counted(base.awards) }
    var boards: any BoardRecords { store.counted(base.boards) }
    var claims: any ClaimRecords { store.counted(base.claims) }
    var cohorts: any CohortRecords { store.counted(base.cohorts) }
    var courses: any CourseRecords { store.counted(base.courses) }
    var credentials: any CredentialRecords { store.counted(base.credentials) }
    var deferrals: any DeferralRecords { store.counted(base.deferrals) }
    var documents: any DocumentRecords { store.counted(base.documents) }
    var enrolments: any EnrolmentRecords { store.counted(base.enrolments) }
    var figures: any FigureRecords { store.counted(base.figures) }
    var groups: any LearningGroupRecords { store.counted(base.groups) }
    var integrityCases: any IntegrityRecords { store.counted(base.integrityCases) }
    var jointActs: any JointActRecords { store.counted(base.jointActs) }
    var leases: any LeaseRecords { store.counted(base.leases) }
    var markings: any MarkingRecords { store.counted(base.markings) }
    var marks: any MarkRecords { store.counted(base.marks) }
    var moderations: any ModerationRecords { store.counted(base.moderations) }
    var nominations: any NominationRecords { store.counted(base.nominations) }
    var offers: any OfferRecords { store.counted(base.offers) }
    var outbox: any OutboxRecords { store.counted(base.outbox) }
    var people: any PersonRecords { store.counted(base.people) }
    var progress: any ProgressRecords { store.counted(base.progress) }
    var releases: any ReleaseRecords { store.counted(base.releases) }
    var repetitions: any RepetitionRecords { store.counted(base.repetitions) }
    var replay: any ReplayRecords { store.counted(base.replay) }
    var resits: any ResitRecords { store.counted(base.resits) }
    var revocations: any RevocationRecords { store.counted(base.revocations) }
    var revisions: any RevisionRecords { store.counted(base.revisions) }
    var scorings: any ScoringRecords { store.counted(base.scorings) }
    var sealing: any SealingRecords { store.counted(base.sealing) }
    var seats: any SeatRecords { store.counted(base.seats) }
    var selections: any SelectionRecords { store.counted(base.selections) }
    var sessions: any SessionRecords { store.counted(base.sessions) }
    var sittings: any SittingRecords { store.counted(base.sittings) }
    var submissions: any SubmissionRecords { store.counted(base.submissions) }
    var suspensions: any SuspensionRecords { store.counted(base.suspensions) }
    var uploads: any UploadRecords { store.counted(base.uploads) }
    var timetable: any TimetableRecords { store.counted(base.timetable) }
}
