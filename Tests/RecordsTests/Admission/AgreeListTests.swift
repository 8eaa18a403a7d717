import Learning
import Testing

@Suite("The panel's list")
struct AgreeListTests {
    @Test("Scores are given blind, changed until the list stands, and void where a conflict is declared", arguments: Engine.allCases)
    func scores(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCall(people: 1, seats: 5)
            let id = try await academy.nominate(1)
            let one = try await academy.account("scorer1@example.org"), two = try await academy.account("scorer2@example.org")
            try await academy.run(RecordScore(id, points: academy.scores(70)), as: one)
            #expect(try await academy.application(of: 1).state == .inSelection)
            try await academy.run(RecordScore(id, points: academy.scores(80)), as: one)
            #expect(try await academy.run(RecordScore(id, points: academy.scores(80)), as: one).isUnchanged)
            try await academy.refuses(.scoreIncomplete, RecordScore(id, points: [:]), as: two)
            try await academy.run(RecordScore(id, points: academy.scores(60)), as: two)
            try await academy.run(DeclareScoringConflict(id, reason: "same institution"), as: two)
            try await academy.refuses(.conflictDeclared, RecordScore(id, points: academy.scores(60)), as: two)
            try await academy.refuses(.scoresMissing, AgreeList(cohort: academy.key()))
            try await academy.refuses(.accountNeeded, RecordScore(id, points: academy.scores(60)))
            try await academy.run(RecordScore(id, points: academy.scores(75)), as: academy.account("scorer3@example.org"))
            let list = try await academy.run(AgreeList(cohort: academy.key())).list
            #expect(list.entries.map(\.score) == [Rational(numerator: 155, denominator: 2)])
            try await academy.refuses(.transitionRefused, RecordScore(id, points: academy.scores(90)), as: one)
            try await academy.expectAuditHolds()
        }
    }

    @Test(
        "Seats go in the order of the list, two to a country, the rest waits, and who is below the least score is turned away",
        arguments: Engine.allCases
    )
    func agrees(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCall(people: 7, seats: 4)
            for (index, country) in ["MT", "MT", "MT", "FR", "IT", "BR"].enumerated() {
                try await academy.score(try await academy.nominate(index + 1, country), 100 - index)
            }
            try await academy.score(try await academy.nominate(7, "GE"), 49)
            let list = try await academy.run(AgreeList(cohort: academy.key())).list
            // BR has a good score, but members come first; MT has two seats while others wait.
            #expect(try await academy.states(1...7) == "offered offered reserve offered offered reserve rejected")
            #expect(list.entries.map(\.result) == [.offered, .offered, .reserve, .offered, .offered, .reserve, .rejected])
            #expect(list.entries.compactMap(\.position?.number) == Array(1...6))
            #expect(list.entries[5].position?.ground == .preference)
            let before = try academy.raw.dump()
            #expect(try await academy.run(AgreeList(cohort: academy.key())) == .unchanged(list))
            #expect(try academy.raw.dump() == before)
            #expect(try academy.raw.count("seat WHERE application_id IS NOT NULL") == 4)
            #expect(try academy.raw.column("SELECT DISTINCT answer_by_local FROM offer") == ["2026-11-09T23:59"])
            try await academy.expectAuditHolds()
        }
    }

    @Test("After the list no rank is given any more, and an empty edition has no list", arguments: Engine.allCases)
    func closesRanks(engine: Engine) async throws {
        try await TestAcademy.with(engine) { academy in
            try await academy.prepareCall(people: 2, seats: 4)
            try await academy.refuses(.nobodyToSelect, AgreeList(cohort: academy.key()))
            let second = try await academy.apply(2, "BR")
            try await academy.run(ReviewApplication(second, evidence: .complete()))
            try await academy.score(try await academy.nominate(1), 80)
            try await academy.run(AgreeList(cohort: academy.key()))
            try await academy.refuses(.listAgreed, EndorseApplicant(second, reason: "late"))
        }
    }
}

extension RecordScore.Outcome {
    fileprivate var isUnchanged: Bool {
        switch self {
        case .recorded: false
        case .unchanged: true
        }
    }
}

extension AgreeList.Outcome {
    fileprivate var list: SelectionList {
        switch self {
        case .agreed(let list), .unchanged(let list): list
        }
    }
}
