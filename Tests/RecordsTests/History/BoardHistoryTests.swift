import Learning
import TestTools
import Testing

/// Boards, releases, resits, revisions and awards in random order: the invariants 4 to 8 of domain.md 2.9 hold whatever happened.
@Suite("Random histories of boards")
struct BoardHistoryTests {
    private static let people = 5

    @Test(
        "Whatever boards do in whatever order, marks follow from the trail and nobody is told what was not released",
        arguments: Engine.allCases,
        1...4 as ClosedRange<UInt64>
    )
    func keepInvariants(engine: Engine, seed: UInt64) async throws {
        try await TestAcademy.with(engine, seed: seed) { academy in
            try await academy.prepareCohort(people: Self.people)
            for person in 1...Self.people { try await academy.run(academy.attending(person)) }
            try await academy.openBoardAccounts()
            try await academy.openAccounts(["reviser@example.org"])
            var generator = SeededGenerator(seed: seed)
            var story = BoardStory(academy: academy)
            for _ in 0..<90 { try await story.step(&generator) }
            try await academy.expectReplayHolds()
            try await academy.expectAuditHolds()
            try checkVotes(academy)
            for person in 1...Self.people { try await checkMarks(of: person, academy) }
        }
    }

    /// Every decision was quorate, and nobody voted on whom they had declared a conflict with.
    private func checkVotes(_ academy: TestAcademy) throws {
        let raw = academy.raw
        #expect(try raw.count("board_decision d WHERE (SELECT count(*) FROM board_decision_voter v WHERE v.decision_id = d.id) < 3") == 0)
        #expect(
            try raw.count(
                """
                board_decision d JOIN board_decision_voter v ON v.decision_id = d.id
                JOIN board_conflict c ON c.board_id = d.board_id AND c.account_id = v.account_id AND c.enrolment_id = d.enrolment_id
                WHERE c.declared_at < d.decided_at
                """
            ) == 0
        )
        // What counts is never above a cap that holds, and never below the first sitting's mark where that counts.
        #expect(try raw.count("component_mark WHERE is_capped = \(raw.yes) AND numerator > 50 * denominator") == 0)
    }

    private func checkMarks(of person: Int, _ academy: TestAcademy) async throws {
        let mine = try await academy.trainee(person)
        let told = try await academy.released(person)
        for number in 0...8 {
            let code = try academy.code("A\(number)")
            let steps = try await academy.steps(of: person, "A\(number)")
            let first = ComponentMark(steps: steps.filter { $0.sitting == 1 }, terms: MarkTerms.sample)
            if let first, let now = ComponentMark(steps: steps, terms: MarkTerms.sample) { #expect(!(now.unrounded < first.unrounded)) }
            let explaining = ExplainMark(cohort: try academy.key(), person: try academy.email(person), assessment: code)
            do {
                let outcome = try await explaining.run(in: academy.context(as: mine))
                if outcome.visibility == .released { #expect(outcome.explanation.mark == told[code]?.mark) }
                #expect(outcome.visibility == (told[code] == nil ? .provisional : .released))
                if told[code] == nil { #expect(number < 2) }
            } catch let refusal as Refusal {
                #expect(refusal.code == .notReleased)
                #expect(told[code] == nil)
            }
        }
    }
}

/// One thing after the other, as boards, markers and trainees might do it. Refusals are part of the game, other errors are not.
private struct BoardStory {
    let academy: TestAcademy
    private var boardDay: LocalDate?

    init(academy: TestAcademy) { self.academy = academy }

    mutating func step(_ generator: inout SeededGenerator) async throws {
        let person = Int.random(in: 1...5, using: &generator)
        let assessment = "A\(Int.random(in: 0...8, using: &generator))"
        let mark = Hundredths(count: Int.random(in: 3_500...8_000, using: &generator)).description
        do {
            switch Int.random(in: 0..<20, using: &generator) {
            case 0...4: try await academy.run(academy.marking(person, assessment, mark, reason: Bool.random(using: &generator) ? "checked" : nil))
            case 5: for number in 0...8 { try await academy.run(academy.marking(person, "A\(number)", mark, reason: "whole")) }
            case 6: try await academy.run(academy.marking(person, assessment, mark, sitting: 2, reason: "resit"))
            case 7...8: try await convene()
            case 9...13: try await decide(person, assessment, &generator)
            case 14...15: try await conclude()
            case 16: try await academy.run(OpenResit(cohort: academy.key(), person: academy.email(person), assessment: academy.code(assessment)))
            case 17: try await review(person, assessment, mark)
            case 18: try await academy.run(DecideAwards(cohort: academy.key(), boardDate: academy.clock.now.utcDate, ratifiedOn: nil))
            default: academy.clock.advance(days: 1)
            }
        } catch is Refusal {}
    }

    private mutating func convene() async throws {
        guard boardDay == nil else { return }
        academy.clock.advance(days: 1)
        let day = academy.clock.now.utcDate
        try await academy.run(academy.convening(.interim, on: day.description, (0...8).map { "A\($0)" }))
        boardDay = day
    }

    private func decide(_ person: Int, _ assessment: String, _ generator: inout SeededGenerator) async throws {
        guard let day = boardDay?.description else { return }
        if Int.random(in: 0..<5, using: &generator) == 0 {
            let member = try academy.address("m\(Int.random(in: 1...3, using: &generator))@example.org")
            try await academy.run(DeclareConflict(academy.reference(day), member: member, person: academy.email(person), reason: "kin"))
            return
        }
        let kinds: [BoardDecision.Kind] = [.hold, .refer, .compensate, .permitRepeat, .waive(.cap), .waive(.late)]
        let kind = kinds[Int.random(in: 0..<kinds.count, using: &generator)]
        if Int.random(in: 0..<6, using: &generator) == 0 {
            try await academy.run(academy.decidingItem(assessment, .scale(percent: Hundredths(whole: 102), offset: .zero), on: day))
        } else {
            try await academy.run(academy.decidingItem(assessment, of: person, kind, on: day))
        }
    }

    private mutating func conclude() async throws {
        guard let day = boardDay?.description else { return }
        try await academy.concludeBoard((0...8).map { "A\($0)" }, on: day)
        boardDay = nil
    }

    private mutating func review(_ person: Int, _ assessment: String, _ mark: String) async throws {
        let id = try await academy.requestRevision(person, assessment)
        try await academy.run(AssignRevision(id, to: academy.address("reviser@example.org")))
        try await academy.run(DecideRevision(id, .revise(#require(Hundredths(mark))), reason: "by objective criteria"))
    }
}

extension MarkTerms {
    fileprivate static let sample = MarkTerms(latePenalty: Hundredths(whole: 5), lateDays: 5, groupShare: nil)
}

extension RawDatabase {
    fileprivate var yes: String {
        switch self {
        case .sqlite: "1"
        case .postgreSQL: "true"
        }
    }
}
