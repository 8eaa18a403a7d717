import Learning
import Records
import Testing

/// What is asked of an academy all day takes as long in a large one as in a small one: every row is found by an index. SQLite tells before it looks.
@Suite("How rows are found")
struct StatementPlanTests {
    enum Act: String, CaseIterable, CustomTestStringConvertible {
        case access, answer, applications, attempt, cohort, documents, mark, people, progress, register, submission, units, verification

        var testDescription: String { rawValue }
    }

    @Test("No statement of a command used all day reads a whole table", arguments: Act.allCases)
    func findsByIndex(act: Act) async throws {
        try await TestAcademy.with(.sqlite) { academy in
            try await prepare(act, academy)
            let recorder = StatementRecorder()
            let path = try #require(academy.database.path)
            let store = try SQLiteRecordStore(path: path) { recorder.take($0) }
            let watched = TestAcademy(database: academy.database, store: store, clock: academy.clock, random: academy.random)
            try await run(act, watched)
            try await store.close()
            #expect(recorder.statements.count >= 2)
            for statement in recorder.statements {
                let scans = try academy.raw.plan(of: statement).filter(readsEverything)
                #expect(scans == [], "\(statement)")
            }
        }
    }

    @Test("A statement that no index serves is found out")
    func tellsMissingIndex() async throws {
        try await TestAcademy.with(.sqlite) { academy in
            let statements = [
                "SELECT id FROM person WHERE latin_name = ?1",
                "SELECT s.id FROM submission s JOIN receipt r ON r.digest = s.digest WHERE s.enrolment_id = ?1",
            ]
            for statement in statements {
                let plan = try academy.raw.plan(of: statement)
                #expect(plan.contains(where: readsEverything), "\(statement)")
            }
        }
    }

    /// The one row of the academy is all there is of its table; an automatic index is made by reading everything.
    private func readsEverything(_ step: String) -> Bool {
        (step.hasPrefix("SCAN") && !["SCAN CONSTANT ROW", "SCAN academy"].contains(step)) || step.contains("AUTOMATIC")
    }

    private func prepare(_ act: Act, _ academy: TestAcademy) async throws {
        switch act {
        case .access:
            try await academy.enrolHolder(roles: [.registrar])
        case .cohort, .progress, .register, .units:
            try await academy.prepareTimetable(people: 3)
        case .mark:
            try await academy.prepareCohort(people: 2)
        case .verification, .documents:
            try await academy.issueCertificate()
        case .answer:
            _ = try await academy.prepareQuiz(people: 1)
        case .applications:
            try await academy.prepareCall(people: 3, seats: 1)
            try await academy.agreeList("MT FR GE")
        case .people:
            try await academy.run(ImportPeople(academy.list(1...3)))
        case .attempt:
            try await academy.prepareStaff(people: 1)
            try await academy.open(academy.sitting("A1"))
        case .submission:
            try await academy.prepareStaff(people: 1)
            try await academy.open(academy.sitting("A2"))
        }
    }

    private func run(_ act: Act, _ academy: TestAcademy) async throws {
        switch act {
        case .access: try await comeIn(academy)
        case .cohort: try await academy.run(ShowCohort(cohort: academy.key()))
        case .progress: try await academy.run(ShowProgress(cohort: academy.key(), email: academy.email(1)))
        case .register: try await academy.run(academy.registering("s1", [1: .present, 2: .absent]))
        case .units: try await academy.run(OpenUnit(cohort: academy.key(), email: academy.email(1), unit: academy.contentKey("frameworks")))
        case .mark:
            try await academy.run(academy.marking(1, "A1", "70"))
            try await academy.run(academy.marking(1, "A1", "75", reason: "added up anew"))
        case .verification: try await verify(academy)
        case .applications: try await readApplications(academy)
        case .documents:
            try await academy.run(ListDocuments(cohort: academy.key(), kind: .certificate))
            let own = try await academy.run(ListOwnDocuments(email: academy.email(1)))
            try await academy.run(FetchDocument(serial: #require(own.first).document.facts.serial.text))
        case .people:
            try await academy.run(ListPeople(nameBegins: "noa"))
            try await academy.run(ListPeople(country: Country("IL"), paging: Paging(after: academy.person(1).id.description)))
            try await academy.run(ShowPerson(email: academy.email(1)))
        case .attempt:
            let answers = try academy.content(1).digest
            try await academy.run(RecordAttempt(academy.sitting("A1"), email: academy.email(1), answers: answers, mark: academy.mark("55")))
        case .submission: try await academy.submit(1, academy.sitting("A2"))
        case .answer:
            let id = try await academy.start(1, academy.sitting("A1"))
            try await academy.answer(1, id, right: 2)
            try await academy.run(ShowAttempt(id), as: academy.email(1))
            try await academy.run(SubmitAttempt(id), as: academy.email(1))
        }
    }

    private func comeIn(_ academy: TestAcademy) async throws {
        _ = try await academy.refusal(hasher: FakeHasher(), academy.network())
        let opened = try await academy.signIn(hasher: FakeHasher(), academy.network())
        let context = try await academy.context(of: opened)
        let token = try await CreateToken(name: "t", scopes: [.read], days: 1).run(in: context)
        _ = try await academy.actor(token.secret)
        _ = try await (ListSessions().run(in: context), ListTokens().run(in: context), ShowAccount().run(in: context))
        _ = try await EndOtherSessions().run(in: context)
        try await RequestPasswordReset(email: academy.address("ada@example.org"), network: nil).run(in: academy.visitor)
        _ = try await ChangePassword(current: Password(TestAcademy.password), new: "a flock of geese", hasher: FakeHasher()).run(in: context)
    }

    private func readApplications(_ academy: TestAcademy) async throws {
        let id = try await academy.file(2)
        try await academy.run(ListApplications(cohort: academy.key(), paging: Paging(after: id.description)))
        try await academy.run(ListApplications(cohort: academy.key(), state: .reserve))
        try await academy.run(ListOwnApplications(email: academy.email(2)))
        try await academy.run(ShowApplication(id))
        try await academy.run(ShowSelection(cohort: academy.key()))
        try await academy.run(ShowWaitingList(cohort: academy.key()))
        try await academy.run(ListScoringFiles(cohort: academy.key()))
        try await academy.run(ListCalls())
    }

    private func verify(_ academy: TestAcademy) async throws {
        let facts = try #require(try await academy.documents().first).facts
        let examiner = FakeExaminer(verdict: .notOurs)
        let paper = VerifyCertificate(.paper(serial: facts.serial.text, code: facts.code.text), examiner: examiner)
        try await academy.run(paper, as: .publicVerifier)
        try await academy.run(VerifyCertificate(.file([1, 2, 3]), examiner: examiner), as: .publicVerifier)
    }
}
