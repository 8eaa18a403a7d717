import Learning
import Testing

@Suite("Recording a mark")
struct RecordMarkTests {
    @Test("First mark, the same again, another one without and with a reason", arguments: Engine.allCases)
    func recordsAndCorrects(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 1)
            #expect(try await academy.state(of: 1) == .enrolled)
            #expect(try await academy.run(academy.marking(1, "A2", "49.5")) == .recorded(mark("49.5")))
            #expect(try await academy.state(of: 1) == .active)

            let before = try academy.raw.dump()
            #expect(try await academy.run(academy.marking(1, "A2", "49.50")) == .unchanged(mark("49.5")))
            #expect(try academy.raw.dump() == before)
            try await academy.refuses(.markExists, academy.marking(1, "A2", "52"))

            #expect(try await academy.run(academy.marking(1, "A2", "52", reason: "clerical error")) == .corrected(mark("52"), before: mark("49.5")))
            #expect(try await academy.run(academy.marking(1, "A2", "52", reason: "again")) == .unchanged(mark("52")))
            let steps = try await academy.steps(of: 1, "A2")
            #expect(steps.map(\.kind) == [.raw(try hundredths("49.5")), .raw(try hundredths("52"))])
            #expect(steps.map(\.reason) == [nil, "clerical error"])
            #expect(steps.map(\.actor) == ["operator:Ada Registrar", "operator:Ada Registrar"])
            try await academy.expectAuditHolds()
        }
    }

    @Test("Nought and a hundred are marks, anything beyond is none")
    func boundsMarks() throws {
        let (cohort, email, code) = (try #require(CohortKey("2026-a")), try #require(EmailAddress("a@b.cd")), try #require(ContentCode("A1")))
        for count in [0, 1, 9_999, 10_000] {
            _ = try RecordMark(cohort: cohort, email: email, assessment: code, mark: Hundredths(count: count))
        }
        for count in [Int.min + 1, -1, 10_001, Int.max] {
            #expect(throws: Refusal(.markOutOfRange)) {
                try RecordMark(cohort: cohort, email: email, assessment: code, mark: Hundredths(count: count))
            }
        }
        #expect(throws: Refusal(.reasonNeeded)) { try RecordMark(cohort: cohort, email: email, assessment: code, mark: .zero, reason: " ") }
    }

    @Test("Whom and what nobody knows is refused by its own code", arguments: Engine.allCases)
    func refusesUnknown(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 1)
            try await academy.run(ImportPeople(academy.list(2...2)))
            try await academy.refuses(.assessmentUnknown, academy.marking(1, "A9", "50"))
            try await academy.refuses(.notEnrolled, academy.marking(2, "A1", "50"))
            try await academy.refuses(.personUnknown, academy.marking(3, "A1", "50"))
            try await academy.refuses(
                .cohortUnknown,
                RecordMark(cohort: academy.key("2027-x"), email: academy.email(1), assessment: academy.code("A1"), mark: .zero)
            )
        }
    }

    @Test("What the board has decided on no longer changes by recording", arguments: Engine.allCases)
    func closesWithTheBoard(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 2)
            try await academy.markAll(1, "60")
            try await academy.run(academy.marking(2, "A1", "60"))
            try await academy.run(academy.deciding())
            try await academy.refuses(.marksClosed, academy.marking(1, "A1", "90", reason: "too late"))
            #expect(try await academy.run(academy.marking(2, "A1", "61", reason: "in time")) == .corrected(mark("61"), before: mark("60")))
        }
    }

    @Test("Who has left keeps the marks they had", arguments: Engine.allCases, [EnrolmentEvent.withdraw, .defer, .reportNoShow, .recordDeath])
    func refusesAfterLeaving(engine: Engine, event: EnrolmentEvent) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 1)
            let (key, email) = (try academy.key(), try academy.email(1))
            try await academy.store.write { transaction in
                let found = try #require(try transaction.enrolments.lock(cohort: key, email: email))
                _ = try transaction.enrolments.apply(event, to: found.enrolment, reason: "r", at: TestAcademy.start, by: .publicVerifier)
            }
            try await academy.refuses(.transitionRefused, academy.marking(1, "A1", "50"))
        }
    }

    @Test("64 at once on one component: the steps are a chain, and the last is the mark", arguments: Engine.allCases)
    func chainsOnOneComponent(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 1)
            let outcomes = try await withThrowingTaskGroup(of: RecordMark.Outcome.self) { group in
                for number in 1...64 { group.addTask { try await academy.run(academy.marking(1, "A3", "\(number)", reason: "try \(number)")) } }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            let steps = try await academy.steps(of: 1, "A3")
            #expect(steps.count == 64)
            #expect(Set(steps.map(\.kind)).count == 64)
            #expect(outcomes.count { if case .recorded = $0 { true } else { false } } == 1)
            let terms = MarkTerms(latePenalty: .zero, lateDays: 0, groupShare: nil)
            // Each correction names the mark that stood before it: together they are one path through all steps.
            let marks = steps.compactMap { ComponentMark(steps: [$0], terms: terms) }
            for (earlier, later) in zip(marks, marks.dropFirst()) { #expect(outcomes.contains(.corrected(later, before: earlier))) }
            #expect(try academy.raw.column("SELECT event FROM enrolment_history ORDER BY sequence") == ["enrol", "begin"])
            try await academy.expectAuditHolds()
        }
    }

    @Test("64 at once on many people and components: none is lost, over two stores", arguments: Engine.allCases)
    func losesNone(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 8)
            let other = try await academy.database.open()
            try await withThrowingTaskGroup(of: Void.self) { group in
                for person in 1...8 {
                    for number in 1...8 {
                        group.addTask {
                            let context = academy.context(on: number.isMultiple(of: 2) ? other : nil)
                            _ = try await academy.marking(person, "A\(number)", "\(50 + number)").run(in: context)
                        }
                    }
                }
                try await group.waitForAll()
            }
            try await other.close()
            #expect(try academy.raw.count("mark_step") == 64)
            #expect(try academy.raw.count("enrolment_history WHERE event = 'begin'") == 8)
            try await academy.expectAuditHolds()
        }
    }

    private func hundredths(_ text: String) throws -> Hundredths { try #require(Hundredths(text)) }
    private func mark(_ text: String) throws -> ComponentMark { ComponentMark(unrounded: Rational(try hundredths(text))) }
}
