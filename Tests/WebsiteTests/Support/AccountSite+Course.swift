import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Learning
import Testing

/// An edition with one work to hand in, a quiz and a test: on Monday, 2 November 2026 it opens, on the last minute of Friday, 27 November it is due.
extension AccountSite {
    static let cohort = "2026-strasbourg"
    static let task = "/tasks/2026-strasbourg/A1/1"

    func key() throws -> CohortKey { try #require(CohortKey(Self.cohort)) }

    /// - Parameters:
    ///   - startsOn: in the year after, where the edition still takes applications.
    ///   - trainee: enrolled.
    func openEdition(startsOn: String = "2026-01-05", endsOn: String = "2027-10-30", trainee: String? = nil) async throws {
        let context = operatorContext
        _ = try await ImportCourse(.short()).run(in: context)
        let opening = try OpenCohort(
            key: key(),
            course: #require(ContentKey("drug-policy")),
            startsOn: #require(LocalDate(startsOn)),
            endsOn: #require(LocalDate(endsOn)),
            seats: 30,
            terms: .proposed
        )
        _ = try await opening.run(in: context)
        guard let trainee else { return }
        try await enter(trainee)
        _ = try await EnrolPeople(cohort: key(), emails: [#require(EmailAddress(trainee))]).run(in: context)
    }

    func enter(_ address: String) async throws {
        let list = PersonList(CommaSeparatedTable(Array("email,latin_name,native_name,country\n\(address),Ada Lovelace,,MT\n".utf8)))
        _ = try await ImportPeople(list).run(in: operatorContext)
    }

    func openTask(_ code: String = "A1") async throws {
        let (context, sitting) = (operatorContext, SittingKey(try key(), try #require(ContentCode(code))))
        _ = try await DraftSitting(sitting).run(in: context)
        _ = try await ReviewSitting(sitting).run(in: context)
        _ = try await ApproveSitting(sitting).run(in: context)
        let (opens, deadline) = (try #require(LocalDateTime("2026-11-02T09:00")), try #require(LocalDateTime("2026-11-27T23:59")))
        _ = try await ScheduleSitting(sitting, opens: opens, deadline: deadline).run(in: context)
        _ = try await OpenSitting(sitting).run(in: context)
    }
}

extension Course {
    /// One module, one unit, one written work.
    static func short() throws -> Course {
        let text = LocalizedText(english: "Advanced drug policy management", french: "Gestion avancée des politiques en matière de drogues")
        let outcome = Outcome(key: try #require(ContentKey("place-measures")), text: text)
        let unit = StudyUnit(
            key: try #require(ContentKey("frameworks")),
            code: try #require(ContentCode("U1")),
            title: text,
            ects: Hundredths(whole: 15),
            outcomes: [Outcome(key: try #require(ContentKey("define-policy")), text: text, supports: [outcome.key])],
            topics: [text],
            readings: [],
            activity: text,
            lesson: nil
        )
        let module = Module(
            key: try #require(ContentKey("taught")),
            kind: .taught,
            title: LocalizedText(english: "Policy in practice", french: "Les politiques en pratique"),
            summary: text,
            ects: Hundredths(whole: 15),
            residentialHours: 84,
            outcomes: [outcome.key],
            units: [unit]
        )
        return try Course(
            key: #require(ContentKey("drug-policy")),
            title: text,
            awardTitle: text,
            proposal: text,
            provider: text,
            ects: Hundredths(whole: 15),
            workload: Workload(residentialHours: 84, onlineHours: 12, ownStudyHours: 279),
            teachingLanguages: [.english],
            submissionLanguages: [.english, .french],
            outcomes: [outcome],
            modules: [module],
            plan: AssessmentPlan([
                .short("A0", .quiz, in: module.key, unit.key), .short("A1", .writtenWork, in: module.key, unit.key),
                .short("A2", .knowledgeTest, in: module.key, unit.key),
            ]),
            rules: .proposed,
            banks: [.short(unit: unit.key, outcome: #require(ContentKey("define-policy")))]
        )
    }
}

extension Assessment {
    /// The quiz is shown before the board, the test is not.
    fileprivate static func short(_ code: String, _ form: AssessmentForm, in module: ContentKey, _ unit: ContentKey) throws -> Assessment {
        let isWork = form == .writtenWork
        let draws = [DrawRule(bank: try #require(ContentKey("first-bank")), count: 1)]
        let section = TestBlueprint.Section(title: LocalizedText(english: "First", french: "Première"), draws: draws)
        return Assessment(
            code: try #require(ContentCode(code)),
            title: LocalizedText(english: "Policy brief", french: "Note de politique"),
            task: LocalizedText(english: "Write a brief.\n\nCount every word.", french: "Rédigez une note.\n\nComptez chaque mot."),
            form: form,
            module: module,
            timing: .after,
            units: [unit],
            outcomes: [],
            weight: isWork ? .hundred : .zero,
            passMark: form == .quiz ? nil : Hundredths(whole: 50),
            marking: .machine,
            rubric: nil,
            group: nil,
            flags: .init(
                isCompensable: false,
                mustBeDone: true,
                shownBeforeBoard: form == .quiz,
                isAnonymous: true,
                acceptsLateWork: true
            ),
            limits: isWork ? .init(words: 1_500) : .init(minutes: form == .knowledgeTest ? 45 : nil, items: 1),
            resit: form == .quiz ? .none : .afterBoard,
            test: isWork ? nil : TestBlueprint(sections: [section], feedback: [])
        )
    }
}

extension ItemBank {
    /// One question, of which "this" is right.
    fileprivate static func short(unit: ContentKey, outcome: ContentKey) throws -> ItemBank {
        func both(_ text: String) -> LocalizedText { LocalizedText(english: text, french: "\(text) (fr)") }
        let options = try ["this", "that"].map { key in
            ChoiceList.Option(
                key: try #require(ContentKey(key)),
                text: both("Option \(key)"),
                isRight: key == "this",
                feedback: both("said to \(key)")
            )
        }
        let item = try Item(
            key: #require(ContentKey("item-one")),
            prompt: both("Which one?"),
            body: .single(ChoiceList(options)),
            outcomes: [outcome],
            difficulty: .easy,
            sources: [],
            rationale: both("So it is.")
        )
        return ItemBank(key: try #require(ContentKey("first-bank")), title: both("Bank"), unit: unit, items: [item])
    }
}

extension Browser {
    /// Sends a form with one file, its token before it.
    func send(_ bytes: [UInt8], named name: String, to uri: String, token: String? = nil, closed: Bool = true) async throws -> TestResponse {
        let text = try await token == nil ? formToken() : token ?? ""
        let parts = [
            MultipartBody.part(header: "Content-Disposition: form-data; name=\"form-token\"", Array(text.utf8)),
            MultipartBody.part(header: "Content-Disposition: form-data; name=\"file\"; filename=\"\(name)\"", bytes),
        ]
        let body = closed ? MultipartBody.body(parts) : ByteBuffer(bytes: parts.flatMap { $0 }.dropLast(4))
        return try await post(uri, body, contentType: MultipartBody.contentType)
    }
}

extension TestPage {
    /// Where a link of this text leads.
    func address(of link: String) -> String? { elements.first { $0.name == "a" && $0.text == link }?.attributes["href"] }
}
