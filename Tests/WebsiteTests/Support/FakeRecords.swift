import Learning
import Synchronization

/// The records as far as verifying needs them: the academy's identity and a register of documents. Anything else is not asked for; if it were, the test
/// stops there.
final class FakeRecords: RecordStore {
    enum Mode: Sendable {
        case answering
        case failing(any Error)
        /// Never answers and does not care about being cancelled.
        case hanging
    }

    private struct State {
        var documents: [Document] = []
        var digests: [[UInt8]: Document] = [:]
        var identity: AcademyIdentity? = Samples.identity()
        var mode = Mode.answering
        var reads = 0
        var hanging: [CheckedContinuation<Void, Never>] = []
    }

    private let state = Mutex(State())

    var reads: Int { state.withLock { $0.reads } }

    func add(_ document: Document, digest: [UInt8]? = nil) {
        state.withLock { state in
            state.documents.append(document)
            if let digest { state.digests[digest] = document }
        }
    }

    func set(_ mode: Mode) { state.withLock { $0.mode = mode } }

    func removeIdentity() { state.withLock { $0.identity = nil } }

    func wake() {
        for continuation in state.withLock({ state in
            defer { state.hanging = [] }
            return state.hanging
        }) {
            continuation.resume()
        }
    }

    func write<Outcome: Sendable>(_ body: @Sendable @escaping (any RecordTransaction) throws -> Outcome) async throws -> Outcome {
        unplanned()
    }

    func read<Outcome: Sendable>(_ body: @Sendable @escaping (any RecordTransaction) throws -> Outcome) async throws -> Outcome {
        let mode = state.withLock { state in
            state.reads += 1
            return state.mode
        }
        switch mode {
        case .answering: break
        case .failing(let error): throw error
        case .hanging:
            await withCheckedContinuation { continuation in
                state.withLock { $0.hanging.append(continuation) }
            }
        }
        let transaction = state.withLock { state in
            FakeTransaction(register: FakeRegister(documents: state.documents, digests: state.digests), holder: state.identity)
        }
        return try body(transaction)
    }
}

struct FakeTransaction: RecordTransaction {
    let register: FakeRegister
    let holder: AcademyIdentity?

    var academy: any AcademyRecords { FakeAcademy(holder: holder) }
    var documents: any DocumentRecords { register }
    var appeals: any AppealRecords { unplanned() }
    var attempts: any AttemptRecords { unplanned() }
    var audit: any AuditRecords { unplanned() }
    var awardImports: any AwardImportRecords { unplanned() }
    var awards: any AwardRecords { unplanned() }
    var boards: any BoardRecords { unplanned() }
    var attendance: any AttendanceRecords { unplanned() }
    var applications: any ApplicationRecords { unplanned() }
    var claims: any ClaimRecords { unplanned() }
    var cohorts: any CohortRecords { unplanned() }
    var courses: any CourseRecords { unplanned() }
    var credentials: any CredentialRecords { unplanned() }
    var deferrals: any DeferralRecords { unplanned() }
    var enrolments: any EnrolmentRecords { unplanned() }
    var accounts: any AccountRecords { unplanned() }
    var figures: any FigureRecords { unplanned() }
    var groups: any LearningGroupRecords { unplanned() }
    var integrityCases: any IntegrityRecords { unplanned() }
    var jointActs: any JointActRecords { unplanned() }
    var leases: any LeaseRecords { unplanned() }
    var markings: any MarkingRecords { unplanned() }
    var marks: any MarkRecords { unplanned() }
    var moderations: any ModerationRecords { unplanned() }
    var outbox: any OutboxRecords { unplanned() }
    var people: any PersonRecords { unplanned() }
    var releases: any ReleaseRecords { unplanned() }
    var repetitions: any RepetitionRecords { unplanned() }
    var replay: any ReplayRecords { unplanned() }
    var resits: any ResitRecords { unplanned() }
    var revocations: any RevocationRecords { unplanned() }
    var revisions: any RevisionRecords { unplanned() }
    var progress: any ProgressRecords { unplanned() }
    var timetable: any TimetableRecords { unplanned() }
    var sessions: any SessionRecords { unplanned() }
    var sittings: any SittingRecords { unplanned() }
    var submissions: any SubmissionRecords { unplanned() }
    var nominations: any NominationRecords { unplanned() }
    var offers: any OfferRecords { unplanned() }
    var scorings: any ScoringRecords { unplanned() }
    var sealing: any SealingRecords { unplanned() }
    var seats: any SeatRecords { unplanned() }
    var suspensions: any SuspensionRecords { unplanned() }
    var uploads: any UploadRecords { unplanned() }
    var selections: any SelectionRecords { unplanned() }
}

struct FakeAcademy: AcademyRecords {
    let holder: AcademyIdentity?

    func identity() throws -> AcademyIdentity? { holder }
    func rootFingerprint() throws -> String? { unplanned() }
    func insert(_ identity: AcademyIdentity, rootFingerprint: String, at instant: Instant) throws { unplanned() }
}

struct FakeRegister: DocumentRecords {
    let documents: [Document]
    let digests: [[UInt8]: Document]

    func find(_ serial: CertificateSerial) throws -> Document? { documents.first { $0.facts.serial == serial } }
    func find(digest: [UInt8]) throws -> Document? { digests[digest] }
    func find(_ serial: CertificateSerial, code: VerificationCode?) throws -> Document? {
        documents.first { $0.facts.serial == serial && $0.facts.code == code }
    }

    func find(_ id: Identifier<Document>) throws -> Document? { unplanned() }
    func lock(_ serial: CertificateSerial) throws -> Document? { unplanned() }
    func lock(_ id: Identifier<Document>) throws -> Document? { unplanned() }
    func all(of enrolment: Identifier<Enrolment>) throws -> [Document] { unplanned() }
    func entry(_ serial: CertificateSerial) throws -> DocumentEntry? { unplanned() }
    func entries(of person: Identifier<Person>) throws -> [DocumentEntry] { unplanned() }
    func entries(in cohort: Identifier<Cohort>, kind: DocumentKind?, state: DocumentState?, after id: Identifier<Document>?, atMost count: Int) throws
        -> [DocumentEntry]
    { unplanned() }
    func inPreparation(for person: Identifier<Person>) throws -> [Document] { unplanned() }
    func preparer(of id: Identifier<Document>) throws -> DocumentSigner? { unplanned() }
    func redraft(_ id: Identifier<Document>, as facts: DocumentFacts) throws { unplanned() }
    func sign(_ id: Identifier<Document>, as role: DocumentSigner.Role, by actor: Actor, at instant: Instant) throws { unplanned() }
    func all(in cohort: Identifier<Cohort>) throws -> [Document] { unplanned() }
    func awaitingSeal(after id: Identifier<Document>?, atMost count: Int) throws -> [Identifier<Document>] { unplanned() }
    func countAwaitingSeal() throws -> Int { unplanned() }
    func exceptions() throws -> [DocumentStatus] { unplanned() }
    func bytes(_ id: Identifier<Document>) throws -> [UInt8]? { unplanned() }
    func insert(_ document: Document, by actor: Actor) throws { unplanned() }
    func store(_ sealed: SealedEdition, for id: Identifier<Document>) throws { unplanned() }
    func apply(_ event: DocumentEvent, to document: Document, reason: String?, at instant: Instant, by actor: Actor) throws -> Document {
        unplanned()
    }
    func count(_ answer: VerificationAnswer, on day: LocalDate, times: Int) throws { unplanned() }
}

func unplanned() -> Never {
    fatalError("verifying reads the identity and the register, nothing else")
}
