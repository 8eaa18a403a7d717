/// One transaction's view of the records, noun by noun. Bound to the body it was given to; it must not leave it.
package protocol RecordTransaction {
    var academy: any AcademyRecords { get }
    var accounts: any AccountRecords { get }
    var appeals: any AppealRecords { get }
    var audit: any AuditRecords { get }
    var awards: any AwardRecords { get }
    var boards: any BoardRecords { get }
    var attendance: any AttendanceRecords { get }
    var applications: any ApplicationRecords { get }
    var claims: any ClaimRecords { get }
    var cohorts: any CohortRecords { get }
    var courses: any CourseRecords { get }
    var deferrals: any DeferralRecords { get }
    var documents: any DocumentRecords { get }
    var enrolments: any EnrolmentRecords { get }
    var groups: any LearningGroupRecords { get }
    var integrityCases: any IntegrityRecords { get }
    var leases: any LeaseRecords { get }
    var markings: any MarkingRecords { get }
    var marks: any MarkRecords { get }
    var moderations: any ModerationRecords { get }
    var outbox: any OutboxRecords { get }
    var people: any PersonRecords { get }
    var releases: any ReleaseRecords { get }
    var replay: any ReplayRecords { get }
    var resits: any ResitRecords { get }
    var revisions: any RevisionRecords { get }
    var progress: any ProgressRecords { get }
    var timetable: any TimetableRecords { get }
    var sittings: any SittingRecords { get }
    var submissions: any SubmissionRecords { get }
    var nominations: any NominationRecords { get }
    var offers: any OfferRecords { get }
    var scorings: any ScoringRecords { get }
    var seats: any SeatRecords { get }
    var selections: any SelectionRecords { get }
}
