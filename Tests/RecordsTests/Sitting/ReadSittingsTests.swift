import Learning
import Testing

@Suite("Reading sittings")
struct ReadSittingsTests {
    private func drafted(_ academy: TestAcademy) async throws {
        try await academy.prepareStaff(people: 2)
        for assessment in ["A4", "A2", "A7"] { try await academy.run(DraftSitting(academy.sitting(assessment))) }
    }

    @Test("In the order of assessments, a part at a time; of one assessment to those who reach one", arguments: Engine.allCases)
    func lists(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await drafted(academy)
            let key = try academy.key()
            let first = try await academy.run(ListSittings(cohort: key, paging: Paging(limit: 2)), as: academy.staff("ines"))
            #expect(first.items.map(\.key.assessment.description) == ["A2", "A4"])
            #expect(first.next == "A4/1")
            let rest = try await academy.run(ListSittings(cohort: key, paging: Paging(limit: 2, after: first.next)), as: academy.staff("ines"))
            #expect((rest.items.map(\.key.assessment.description), rest.next) == (["A7"], nil))
            #expect(try await academy.run(ListSittings(cohort: key, state: .open)).items.isEmpty)
            try await academy.refuses(.invalidInput, ListSittings(cohort: key, paging: Paging(after: "A9/1")))

            let id = try await academy.cohort().id
            try await academy.run(OpenAccount(email: academy.staff("una"), name: "una"))
            try await academy.run(GrantRole(.secondMarker, within: .assessment(id, academy.code("A7")), to: academy.staff("una")))
            let mine = try await academy.run(ListSittings(cohort: key), as: academy.staff("una"))
            #expect(mine.items.map(\.key.assessment.description) == ["A7"])
            try await academy.refuses(.notPermitted, ShowSitting(academy.sitting("A2")), by: academy.staff("una"))
        }
    }

    @Test("Neither trainees nor the staff of other cohorts read them, nor learn which there are", arguments: Engine.allCases)
    func closed(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await drafted(academy)
            try await academy.run(academy.opening("2027-malta"))
            let (other, unknown) = (try academy.key("2027-malta"), try academy.key("2030-nowhere"))
            for list in [ListSittings(cohort: other), ListSittings(cohort: unknown)] {
                try await academy.refuses(.notPermitted, list, by: academy.staff("ines"))
            }
            try await academy.refuses(.cohortUnknown, ListSittings(cohort: unknown))
            try await academy.refuses(.notPermitted, ListSittings(cohort: academy.key()), by: academy.email(1))
            try await academy.refuses(.notPermitted, ShowSitting(academy.sitting("A2")), by: academy.email(1))
            try await academy.refuses(.notPermitted, ShowSitting(SittingKey(unknown, academy.code("A2"))), by: academy.staff("ines"))
        }
    }

    @Test(
        "One shows its task, rubric and amendments, and whose brief it is; two people do not overwrite each other's dates",
        arguments: Engine.allCases
    )
    func shows(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareStaff(people: 2)
            let key = try academy.sitting("A2")
            try await academy.run(DraftSitting(key), as: academy.staff("ines"))
            let file = try await academy.run(ShowSitting(key), as: academy.staff("ines"))
            #expect(file.isOwnBrief)
            #expect(file.criteria.map(\.key.text) == ["evidence", "writing"])
            #expect(try await academy.run(ShowSitting(key), as: academy.staff("ivan")).isOwnBrief == false)
            try await academy.run(ReviewSitting(key, version: file.sitting.version.text), as: academy.staff("ivan"))
            let stale = ApproveSitting(key, version: file.sitting.version.text)
            try await academy.refuses(.changedMeanwhile, stale, by: academy.staff("xenia"))
            try await academy.run(ApproveSitting(key), as: academy.staff("xenia"))

            let read = try await academy.run(ShowSitting(key)).sitting.version.text
            let (opens, deadline) = (try academy.local(TestAcademy.opens), try academy.local(TestAcademy.deadline))
            let mine = try ScheduleSitting(key, opens: opens, deadline: deadline, version: read)
            #expect(try await academy.run(mine))
            #expect(try await academy.run(mine) == false)
            let theirs = try ScheduleSitting(key, opens: opens, deadline: academy.local("2026-11-09T23:59"), version: read)
            try await academy.refuses(.changedMeanwhile, theirs)

            try await academy.run(OpenSitting(key))
            try await academy.submit(1, key)
            let later = SittingChange.deadline(try academy.local("2026-11-09T23:59"))
            try await academy.refuses(.changedMeanwhile, AmendSitting(key, later, minute: "Storm", externalExaminer: "Agrees", version: read))
            try await academy.run(AmendSitting(key, later, minute: "Storm", externalExaminer: "Agrees"))
            let open = try await academy.run(ShowSitting(key), as: academy.staff("bea"))
            #expect((open.entered, open.handedIn) == (2, 1))
            #expect(open.amendments.map(\.after) == ["2026-11-09T23:59"])
        }
    }
}
