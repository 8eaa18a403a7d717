/// One transaction's view of the records, noun by noun. Bound to the body it was given to; it must not leave it.
package protocol RecordTransaction {
    var academy: any AcademyRecords { get }
    var accounts: any AccountRecords { get }
    var applications: any ApplicationRecords { get }
    var audit: any AuditRecords { get }
    var awards: any AwardRecords { get }
    var cohorts: any CohortRecords { get }
    var courses: any CourseRecords { get }
    var deferrals: any DeferralRecords { get }
    var documents: any DocumentRecords { get }
    var enrolments: any EnrolmentRecords { get }
    var leases: any LeaseRecords { get }
    var marks: any MarkRecords { get }
    var nominations: any NominationRecords { get }
    var offers: any OfferRecords { get }
    var outbox: any OutboxRecords { get }
    var people: any PersonRecords { get }
    var scorings: any ScoringRecords { get }
    var seats: any SeatRecords { get }
    var selections: any SelectionRecords { get }
}
