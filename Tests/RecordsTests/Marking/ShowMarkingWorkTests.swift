import Learning
import Testing

@Suite("Reading a script to mark")
struct ShowMarkingWorkTests {
    @Test("By code, to its own marker; nobody's name where marking is anonymous", arguments: Engine.allCases)
    func closed(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareStaff(people: 1)
            let key = try academy.sitting("A2")
            try await academy.open(key)
            try await academy.mark(key, people: 1, among: ["ines"])
            let code = try await academy.submission(1, key).code
            let work = try await academy.run(ShowMarkingWork(code), as: academy.staff("ines"))
            #expect((work.task.code, work.task.part, work.task.state, work.task.author) == (code, .first, .allocated, nil))
            #expect(work.criteria.map(\.points) == [60, 40])
            #expect(work.isMarkingOpen && work.talk == nil)
            try await academy.refuses(.notYourScript, ShowMarkingWork(code), by: academy.staff("ivan"))
            for email in [try academy.email(1), try academy.staff("mona"), try academy.staff("bea")] {
                try await academy.refuses(.notPermitted, ShowMarkingWork(code), by: email)
            }
            try await academy.refuses(.notPermitted, ShowMarkingWork(#require(SubmissionCode("AAAA-AAAA"))), by: academy.staff("ines"))
        }
    }

    @Test("Two windows do not overwrite each other's drafts", arguments: Engine.allCases)
    func versions(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareStaff(people: 1)
            let (key, ines) = (try academy.sitting("A2"), try academy.staff("ines"))
            try await academy.open(key)
            try await academy.mark(key, people: 1, among: ["ines"])
            let code = try await academy.submission(1, key).code
            let empty = try await academy.run(ShowMarkingWork(code), as: ines).version.text
            try await academy.run(DraftMark(code, academy.packet("61"), version: empty), as: ines)
            try await academy.refuses(.changedMeanwhile, DraftMark(code, academy.packet("62"), version: empty), by: ines)
            try await academy.refuses(.changedMeanwhile, SendMark(code, academy.packet("62"), version: empty), by: ines)
            let drafted = try await academy.run(ShowMarkingWork(code), as: ines)
            #expect(drafted.task.packet?.score.raw == (try academy.mark("61")))
            try await academy.run(SendMark(code, academy.packet("62"), version: drafted.version.text), as: ines)
        }
    }

    @Test("Blind until both marks are in; then, and only for a talk, each sees the other's; a third marker neither", arguments: Engine.allCases)
    func talks(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareStaff(people: 1)
            let key = try academy.sitting("A7")
            try await academy.open(key)
            try await academy.mark(key, people: 1, among: ["ines", "sara"])
            let code = try await academy.submission(1, key).code
            let (first, second) = (try await academy.marker(.first, of: code), try await academy.marker(.second, of: code))
            try await academy.send("70", .first, of: 1, key)
            #expect(try await academy.run(ShowMarkingWork(code), as: second).talk == nil)
            #expect(try await academy.run(ShowMarkingWork(code), as: first).talk == nil)
            try await academy.send("44", .second, of: 1, key)
            #expect(try await academy.run(ShowMarkingWork(code), as: second).talk?.other == (try academy.mark("70")))
            try await academy.run(AgreeMark(code, on: academy.mark("60"), note: "Too harsh"), as: second)
            let talk = try await academy.run(ShowMarkingWork(code), as: first).talk
            #expect((talk?.other, talk?.otherAgreement?.note, talk?.ownAgreement) == (try academy.mark("44"), "Too harsh", nil))
            try await academy.run(CallThirdMarker(for: code, academy.staff("simon")))
            #expect(try await academy.run(ShowMarkingWork(code), as: academy.staff("simon")).talk == nil)
        }
    }

    @Test("Who marks by code is not told a person's mark before the release", arguments: Engine.allCases)
    func tellsNoMarkByName(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareStaff(people: 2)
            let key = try academy.sitting("A2")
            try await academy.open(key)
            try await academy.mark(key, people: 2, among: ["ines"])
            for person in 1...2 { try await academy.send("6\(person)", .first, of: person, key) }
            try await academy.run(OpenModeration(key))
            let asking = ExplainMark(cohort: try academy.key(), person: try academy.email(1), assessment: try academy.code("A2"))
            for name in ["ines", "sara", "mona"] { try await academy.refuses(.notReleased, asking, by: academy.staff(name)) }
            #expect(try await academy.run(asking, as: academy.staff("bea")).explanation.mark?.rounded == 61)
        }
    }

    @Test("A script has its mark by its code, never by a name", arguments: Engine.allCases)
    func marksByCodeAlone(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareStaff(people: 1)
            try await academy.open(academy.sitting("A2"))
            try await academy.refuses(.markedByCode, academy.marking(1, "A2", "61"), by: academy.staff("ines"))
            try await academy.run(academy.marking(1, "A4", "61"), as: academy.staff("ines"))
        }
    }
}
