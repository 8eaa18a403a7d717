import Learning
import Testing

@Suite("Reading moderations")
struct ReadModerationTests {
    @Test("The sample by code, with its reasons and the marks sent, to those who moderate and watch", arguments: Engine.allCases)
    func shows(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareStaff(people: 2)
            let key = try academy.sitting("A2")
            try await academy.open(key)
            try await academy.mark(key, people: 2, among: ["ines"])
            for (person, mark) in [(1, "44"), (2, "66")] { try await academy.send(mark, .first, of: person, key) }
            let list = ListModerations(cohort: try academy.key())
            #expect(try await academy.run(list, as: academy.staff("mona")).items.isEmpty)
            try await academy.refuses(.moderationMissing, ShowModeration(key), by: academy.staff("mona"))
            try await academy.run(OpenModeration(key))

            let file = try await academy.run(ShowModeration(key), as: academy.staff("mona"))
            let code = try await academy.submission(1, key).code
            let fail = try #require(file.scripts.first { $0.choice.code == code })
            #expect((fail.choice.reason, fail.marks.map(\.packet.score.raw)) == (.fail, [try academy.mark("44")]))
            let listed = try await academy.run(list, as: academy.staff("xenia")).items
            #expect(listed == [ModerationSummary(key: key, number: 1, state: .drawn, scripts: 2)])
            #expect(try await academy.run(ListModerations(cohort: academy.key(), state: .confirmed)).items.isEmpty)
            for email in [try academy.email(1), try academy.staff("ines"), try academy.staff("sara")] {
                try await academy.refuses(.notPermitted, list, by: email)
                try await academy.refuses(.notPermitted, ShowModeration(key), by: email)
            }
        }
    }
}
