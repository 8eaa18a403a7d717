import Learning

/// Learning's view of one transaction, over a session of either database.
struct Transaction: RecordTransaction {
    let session: any SQLSession
    /// Nil for transactions that write: they see what nobody else does.
    var memory: ReadMemory?

    func remembered<Value: AnyObject & Sendable>(_ key: ReadKey, _ read: () throws -> Value?) throws -> Value? {
        guard let memory else { return try read() }
        return try memory.value(key, in: session, read)
    }

    var academy: any AcademyRecords { AcademyQueries(session: session) }
    var accounts: any AccountRecords { AccountQueries(session: session) }
    var appeals: any AppealRecords { AppealQueries(session: session) }
    var attempts: any AttemptRecords { AttemptQueries(session: session) }
    var audit: any AuditRecords { AuditQueries(session: session) }
    var awardImports: any AwardImportRecords { AwardImportQueries(session: session) }
    var awards: any AwardRecords { AwardQueries(session: session) }
    var boards: any BoardRecords { BoardQueries(session: session) }
    var attendance: any AttendanceRecords { AttendanceQueries(session: session) }
    var applications: any ApplicationRecords { ApplicationQueries(session: session) }
    var claims: any ClaimRecords { ClaimQueries(session: session) }
    var cohorts: any CohortRecords { CohortQueries(session: session) }
    var courses: any CourseRecords { CourseQueries(session: session) }
    var credentials: any CredentialRecords { CredentialQueries(session: session) }
    var deferrals: any DeferralRecords { DeferralQueries(session: session) }
    var documents: any DocumentRecords { DocumentQueries(session: session) }
    var enrolments: any EnrolmentRecords { EnrolmentQueries(session: session) }
    var figures: any FigureRecords { FigureQueries(session: session) }
    var groups: any LearningGroupRecords { LearningGroupQueries(session: session) }
    var integrityCases: any IntegrityRecords { IntegrityQueries(session: session) }
    var jointActs: any JointActRecords { JointActQueries(session: session) }
    var leases: any LeaseRecords { LeaseQueries(session: session) }
    var markings: any MarkingRecords { MarkingQueries(session: session) }
    var marks: any MarkRecords { MarkQueries(session: session) }
    var moderations: any ModerationRecords { ModerationQueries(session: session) }
    var outbox: any OutboxRecords { OutboxQueries(session: session) }
    var people: any PersonRecords { PersonQueries(session: session) }
    var releases: any ReleaseRecords { ReleaseQueries(session: session) }
    var repetitions: any RepetitionRecords { RepetitionQueries(session: session) }
    var replay: any ReplayRecords { ReplayQueries(session: session) }
    var resits: any ResitRecords { ResitQueries(session: session) }
    var revocations: any RevocationRecords { RevocationQueries(session: session) }
    var revisions: any RevisionRecords { RevisionQueries(session: session) }
    var progress: any ProgressRecords { ProgressQueries(session: session) }
    var sessions: any SessionRecords { SessionQueries(session: session) }
    var timetable: any TimetableRecords { TimetableQueries(session: session) }
    var sittings: any SittingRecords { SittingQueries(session: session) }
    var submissions: any SubmissionRecords { SubmissionQueries(session: session) }
    var nominations: any NominationRecords { NominationQueries(session: session) }
    var offers: any OfferRecords { OfferQueries(session: session) }
    var scorings: any ScoringRecords { ScoringQueries(session: session) }
    var sealing: any SealingRecords { SealingQueries(session: session) }
    var seats: any SeatRecords { SeatQueries(session: session) }
    var suspensions: any SuspensionRecords { SuspensionQueries(session: session) }
    var uploads: any UploadRecords { UploadQueries(session: session) }
    var selections: any SelectionRecords { SelectionQueries(session: session) }
}
