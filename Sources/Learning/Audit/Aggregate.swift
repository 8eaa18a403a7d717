/// The thing an audit entry is about; each has a hash chain of its own, so that two cohorts never wait for one another.
package enum Aggregate: Sendable, Hashable {
    case academy
    case account(Identifier<Account>)
    case course(Identifier<Course>)
    case cohort(Identifier<Cohort>)
    case person(Identifier<Person>)
    case application(Identifier<Application>)
    case enrolment(Identifier<Enrolment>)
    case document(Identifier<Document>)
    case awardImport(Identifier<AwardImport>)
    case freeze(Identifier<SealingFreeze>)
    case board(Identifier<Board>)
    case revision(Identifier<Revision>)
    case appeal(Identifier<Appeal>)
    case revocation(Identifier<RevocationCase>)
    case sitting(Identifier<Sitting>)
    case submission(Identifier<Submission>)
    case attempt(Identifier<Attempt>)

    package var kind: String {
        switch self {
        case .academy: "academy"
        case .account: "account"
        case .course: "course"
        case .cohort: "cohort"
        case .person: "person"
        case .application: "application"
        case .enrolment: "enrolment"
        case .document: "document"
        case .awardImport: "award-import"
        case .freeze: "freeze"
        case .board: "board"
        case .revision: "revision"
        case .appeal: "appeal"
        case .revocation: "revocation"
        case .sitting: "sitting"
        case .submission: "submission"
        case .attempt: "attempt"
        }
    }

    package var uuid: UUIDv7 {
        switch self {
        case .academy: UUIDv7(high: 0, low: 0)
        case .account(let id): id.uuid
        case .course(let id): id.uuid
        case .cohort(let id): id.uuid
        case .person(let id): id.uuid
        case .application(let id): id.uuid
        case .enrolment(let id): id.uuid
        case .document(let id): id.uuid
        case .awardImport(let id): id.uuid
        case .freeze(let id): id.uuid
        case .board(let id): id.uuid
        case .revision(let id): id.uuid
        case .appeal(let id): id.uuid
        case .revocation(let id): id.uuid
        case .sitting(let id): id.uuid
        case .submission(let id): id.uuid
        case .attempt(let id): id.uuid
        }
    }
}
