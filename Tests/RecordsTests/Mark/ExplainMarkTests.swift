import Learning
import Testing

@Suite("Explaining a mark")
struct ExplainMarkTests {
    private func explaining(_ academy: TestAcademy, _ person: Int = 1, _ assessment: String = "A2") throws -> ExplainMark {
        ExplainMark(cohort: try academy.key(), person: try academy.email(person), assessment: try academy.code(assessment))
    }

    @Test("Markers see it as it stands, its holder nothing before the release and then what was released", arguments: Engine.allCases)
    func showsByRole(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 2)
            try await academy.run(academy.marking(1, "A2", "61"))
            try await academy.run(academy.marking(1, "A1", "80"))
            let (mine, other) = (try await academy.trainee(1), try await academy.trainee(2))
            let whole = try await academy.run(explaining(academy))
            #expect(whole.explanation.lines.map(\.effect.text.english) == ["earned 61", "final 61"])
            #expect(whole.visibility == .whole)
            try await academy.refuses(.notReleased, explaining(academy), as: mine)
            try await academy.refuses(.notPermitted, explaining(academy), as: other)
            // A1 is shown before the board, as provisional (ruling 16).
            let early = try await explaining(academy, 1, "A1").run(in: academy.context(as: mine))
            #expect((early.visibility, early.explanation.mark?.rounded) == (.provisional, 80))
            #expect(early.explanation.lines.allSatisfy { $0.step == nil })

            try await academy.openBoardAccounts()
            try await academy.run(academy.convening(.interim, ["A2"]))
            try await academy.concludeBoard(["A2"])
            try await academy.run(academy.marking(1, "A2", "71", reason: "clerical error"))
            let told = try await explaining(academy).run(in: academy.context(as: mine))
            #expect((told.visibility, told.explanation.mark?.rounded) == (.released, 61))
            #expect(try await academy.run(explaining(academy)).explanation.mark?.rounded == 71)
        }
    }

    @Test("Whoever marks is still the holder of their own mark", arguments: Engine.allCases)
    func treatsHoldersAlike(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCohort(people: 1)
            try await academy.run(academy.marking(1, "A2", "61"))
            let mine = try await academy.trainee(1)
            let both = Actor(account: nil, person: mine.person, name: "p1", grants: mine.grants + [Grant(.boardSecretary, within: .academy)])
            try await academy.refuses(.notReleased, explaining(academy), as: both)
        }
    }

    @Test("No role but those of markers and boards may ask at all", arguments: Role.allCases)
    func asksByRole(role: Role) {
        let may: Set<Role> = [
            .operator, .trainee, .instructor, .secondMarker, .moderator, .externalExaminer, .boardMember, .boardChair, .boardSecretary, .auditor,
        ]
        #expect(Authority.permits(role, .explainMark) == may.contains(role))
    }
}
