/// One transaction's view of the records, noun by noun. Bound to the body it was given to; it must not leave it.
package protocol RecordTransaction {
    var academy: any AcademyRecords { get }
    var accounts: any AccountRecords { get }
    var appeals: any AppealRecords { get }
    var audit: any AuditRecords { get }
    var awards: any AwardRecords { get }
    var boards: any BoardRecords { get }
    var cohorts: any CohortRecords { get }
    var courses: any CourseRecords { get }
    var documents: any DocumentRecords { get }
    var enrolments: any EnrolmentRecords { get }
    var leases: any LeaseRecords { get }
    var marks: any MarkRecords { get }
    var outbox: any OutboxRecords { get }
    var people: any PersonRecords { get }
    var releases: any ReleaseRecords { get }
    var replay: any ReplayRecords { get }
    var resits: any ResitRecords { get }
    var revisions: any RevisionRecords { get }
}
