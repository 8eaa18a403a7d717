import CanonicalJSON
import Learning
import Operations
import Testing

@Suite("What is told is what the schema says")
struct ShapeTests {
    private static func check<Value>(_ shape: Shape<Value>, _ values: Value...) {
        for value in values {
            let json = shape.json(value)
            #expect(shape.schema.faults(of: json) == [], "\(json.canonicalText)")
        }
    }

    private let cohort = Identifier<Cohort>(UUIDv7(high: 1, low: 1))
    private let application = Identifier<Application>(UUIDv7(high: 1, low: 2))
    private let instant = Instant(microseconds: 1_793_620_800_000_000)
    private let text = LocalizedText(english: "Text", french: "Texte")

    private func person() throws -> Person {
        Person(
            id: Identifier(UUIDv7(high: 1, low: 3)),
            email: try #require(EmailAddress("ana@example.org")),
            name: try PersonName(latin: "Eleni Papadopoulou", native: "Ελένη Παπαδοπούλου"),
            country: try #require(Country("GR"))
        )
    }

    private func deadline() throws -> Deadline {
        Deadline(
            local: try #require(LocalDateTime("2027-05-04T23:59")),
            zone: try #require(TimeZoneName("Europe/Paris")),
            instant: instant
        )
    }

    private func file(_ state: ApplicationState) throws -> Application {
        Application(
            id: application,
            cohort: cohort,
            person: try person().id,
            content: try ApplicationContent(
                country: #require(Country("GR")),
                institution: "Agency",
                sector: .state,
                post: "Analyst",
                summary: "I analyse.",
                evidence: EligibilityEvidence(worksInField: true, english: .b2)
            ),
            submittedAt: state == .draft ? nil : instant,
            nominationDue: state == .draft ? nil : try deadline(),
            state: state
        )
    }

    @Test("People and editions")
    func people() throws {
        let (person, key) = (try person(), try #require(CohortKey("2027-strasbourg")))
        Self.check(.person, person)
        Self.check(.personFile, ShowPerson.Outcome(person: person, confirmedName: nil), .init(person: person, confirmedName: person.name))
        Self.check(.page(of: .person), Page(items: [person], next: nil), Page(items: [], next: "x"))
        Self.check(.cohortTerms, .proposed)
        Self.check(
            .cohortFigures,
            CohortFigures(
                cohort: key,
                counts: [.enrolment: ["active": 3], .integrityCase: [:]],
                components: [.init(code: try #require(ContentCode("A1")), marks: 0, mean: nil, passed: 0, compensated: 0)]
            )
        )
        let start = try #require(LocalDate("2027-08-30"))
        let course = try #require(ContentKey("drug-policy"))
        Self.check(
            .call,
            ListCalls.Call(
                cohort: key,
                course: course,
                title: LocalizedText(english: "Course", french: "Cours"),
                startsOn: start,
                endsOn: start,
                seats: 30,
                closes: try deadline()
            )
        )
    }

    @Test("Terms come back as they were told")
    func terms() throws {
        var terms = CohortTerms.proposed
        terms.admission.countryCap = 1
        terms.admission.english = .c1
        terms.board.quorum = 5
        terms.closedDays = [try #require(LocalDate("2027-05-01"))]
        let told = Shape.cohortTerms.json(terms)
        #expect(try Kind.cohortTerms.read(told) == terms)
        #expect(try Kind.cohortTerms.read([:]) == .proposed)
    }

    @Test("Applications and what became of them")
    func applications() throws {
        let (draft, offered) = (try file(.draft), try file(.offered))
        Self.check(.application, draft, offered)
        Self.check(.applicationOutcome, .changed(draft), .unchanged(offered))
        Self.check(.applicationEntry, ApplicationEntry(application: offered, person: try person()))
        let key = try #require(CohortKey("2027-strasbourg"))
        Self.check(.ownApplication, OwnApplication(application: offered, cohort: key, answerBy: try deadline()))
        Self.check(.offer, Offer(id: Identifier(UUIDv7(high: 2, low: 2)), application: application, madeAt: instant, answerBy: try deadline()))
        let position = SelectionPlace.Position(number: 5, count: 36, ground: .score)
        Self.check(
            .selectionPlace,
            SelectionPlace(result: .reserve, score: Rational(61), position: position, waiting: 2),
            SelectionPlace(result: .rejected, score: Rational(41), position: nil, waiting: nil)
        )
        let motivation = try #require(ContentKey("motivation"))
        let name = try person().name
        Self.check(
            .scoringFile,
            ScoringFile(application: offered, name: name, own: nil),
            ScoringFile(application: offered, name: name, own: .points([motivation: 30])),
            ScoringFile(application: offered, name: name, own: .conflict(reason: "same office"))
        )
        for state in EligibilityVerdict.Criterion.allCases {
            Self.check(.eligibilityFinding, EligibilityVerdict.Finding(criterion: state, standing: .missing, text: text))
        }
    }

    @Test("Sessions, presence and progress")
    func study() throws {
        let starts = ZonedDateTime(
            local: try #require(LocalDateTime("2027-05-04T09:00")),
            zone: try #require(TimeZoneName("Europe/Paris")),
            instant: instant
        )
        let (key, module) = (try #require(ContentKey("tuesday")), try #require(ContentKey("taught")))
        let plan = PlannedSession(key: key, module: module, kind: .residential, title: text, starts: starts.local, minutes: 210)
        let session = TimetabledSession(id: Identifier(UUIDv7(high: 3, low: 3)), cohort: cohort, plan: plan, starts: starts)
        Self.check(.attendedSession, AttendedSession(session: session, presence: nil))
        for presence in [Presence.present, .partly(minutes: 20), .excused, .absent] {
            Self.check(.attendedSession, AttendedSession(session: session, presence: presence))
            #expect(try Kind.presence.read(Shape.presence.json(presence)) == presence)
        }
        Self.check(.nextStep, .session(session), .task(try #require(ContentCode("A2")), try deadline()))
        let enrolment = Identifier<Enrolment>(UUIDv7(high: 4, low: 4))
        Self.check(.makeUp, MakeUp(enrolment: enrolment, module: module, minutes: 60, task: "an essay", doneAt: nil))
        Self.check(.unitProgress, UnitProgress(enrolment: enrolment, unit: key, openedAt: instant, doneAt: instant))
        Self.check(.group, ShowGroups.Group(number: 1, members: [.init(name: try person().name, email: nil)], frozenAt: nil))
    }
}
