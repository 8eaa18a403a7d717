/// One transaction's view of the records, noun by noun. Bound to the body it was given to; it must not leave it.
package protocol RecordTransaction {
    var academy: any AcademyRecords { get }
    var accounts: any AccountRecords { get }
    var appeals: any AppealRecords { get }
    var attempts: any AttemptRecords { get }
    var audit: any AuditRecords { get }
    var awardImports: any AwardImportRecords { get }
    var awards: any AwardRecords { get }
    var boards: any BoardRecords { get }
    var attendance: any AttendanceRecords { get }
    var applications: any ApplicationRecords { get }
    var claims: any ClaimRecords { get }
    var cohorts: any CohortRecords { get }
    var courses: any CourseRecords { get }
    var credentials: any CredentialRecords { get }
    var deferrals: any DeferralRecords { get }
    var documents: any DocumentRecords { get }
    var enrolments: any EnrolmentRecords { get }
    var figures: any FigureRecords { get }
    var groups: any LearningGroupRecords { get }
    var integrityCases: any IntegrityRecords { get }
    var jointActs: any JointActRecords { get }
    var leases: any LeaseRecords { get }
    var markings: any MarkingRecords { get }
    var marks: any MarkRecords { get }
    var moderations: any ModerationRecords { get }
    var outbox: any OutboxRecords { get }
    var people: any PersonRecords { get }
    var releases: any ReleaseRecords { get }
    var repetitions: any RepetitionRecords { get }
    var replay: any ReplayRecords { get }
    var resits: any ResitRecords { get }
    var revocations: any RevocationRecords { get }
    var revisions: any RevisionRecords { get }
    var progress: any ProgressRecords { get }
    var sessions: any SessionRecords { get }
    var timetable: any TimetableRecords { get }
    var sittings: any SittingRecords { get }
    var submissions: any SubmissionRecords { get }
    var nominations: any NominationRecords { get }
    var offers: any OfferRecords { get }
    var scorings: any ScoringRecords { get }
    var sealing: any SealingRecords { get }
    var seats: any SeatRecords { get }
    var suspensions: any SuspensionRecords { get }
    var uploads: any UploadRecords { get }
    var selections: any SelectionRecords { get }

    /// What the body reads; in a reading transaction perhaps what it read the last time, where nothing at all was committed in between.
    ///
    /// - Parameter key: must hold everything that decides what is read; the clock and the asker may not.
    func remembered<Value: AnyObject & Sendable>(_ key: ReadKey, _ read: () throws -> Value?) throws -> Value?
}
