import Learning
import TestTools
import Testing

/// Draws one act after another, by whoever may do such acts; refusals are part of it.
struct AssessmentHistory {
    let academy: TestAcademy
    private var generator: SeededGenerator
    private let people: Int

    init(academy: TestAcademy, seed: UInt64, people: Int) {
        (self.academy, self.people) = (academy, people)
        generator = SeededGenerator(seed: seed)
    }

    /// - Returns: whether the act was let through.
    mutating func step() async throws -> Bool {
        do {
            try await act()
            return true
        } catch is Refusal {
            return false
        }
    }

    private mutating func draw(_ count: Int) -> Int { Int.random(in: 0..<count, using: &generator) }

    private mutating func act() async throws {
        let key = try academy.sitting(["A2", "A7"][draw(2)])
        let person = draw(people) + 1
        switch draw(27) {
        case 0...6: try await handIn(person, key)
        case 7...8: academy.clock.now = academy.clock.now.adding(seconds: Int64(draw(60)) * 3_600)
        case 9: try await academy.run(CloseSitting(key))
        case 10: try await claim(person, key)
        case 11: try await academy.run(AllocateMarkers(key, among: ["ines", "ivan", "sara", "simon"].map(academy.staff)))
        case 12...19: try await mark(person, key)
        case 20...23: try await talk(person, key)
        case 24: try await judge(person, key)
        default: try await conclude(key)
        }
    }

    private mutating func handIn(_ person: Int, _ key: SittingKey) async throws {
        let (email, content) = (try academy.email(person), try academy.content(draw(4) + 1))
        if draw(2) == 0 {
            try await academy.run(SaveDraft(key, email: email, content: content, isHeldBack: draw(3) == 0), as: email)
        } else {
            try await academy.run(SubmitWork(key, email: email, content: content), as: email)
        }
    }

    private mutating func claim(_ person: Int, _ key: SittingKey) async throws {
        let (email, days) = (try academy.email(person), draw(12) + 1)
        switch draw(4) {
        case 0: try await academy.run(ClaimCircumstances(key, email: email, .extend(days: days), statement: "Ill"), as: email)
        case 1: try await academy.run(DecideClaim(key, email: email, .extend(days: days), reason: "Proved"), as: academy.staff("bea"))
        case 2: try await academy.run(DecideClaim(key, email: email, draw(4) == 0 ? .excuse : .refuse, reason: "Seen"), as: academy.staff("bea"))
        default: try await academy.run(AppealClaim(key, email: email, reason: "Look again"), as: email)
        }
    }

    private mutating func mark(_ person: Int, _ key: SittingKey) async throws {
        let code = try await academy.submission(person, key).code
        let open = try await academy.allocations(code).filter { $0.state != .sealed }
        guard !open.isEmpty else { return }
        let marker = try await academy.marker(open[draw(open.count)].part, of: code)
        if draw(5) == 0 {
            try await academy.run(TakeBackMark(code, reason: "An error"), as: marker)
        } else {
            try await academy.run(SendMark(code, academy.packet("\(40 + draw(40)).5")), as: marker)
        }
    }

    private mutating func talk(_ person: Int, _ key: SittingKey) async throws {
        let code = try await academy.submission(person, key).code
        if draw(2) == 0 {
            try await academy.run(CallThirdMarker(for: code, academy.staff(["ines", "ivan", "sara", "simon"][draw(4)])))
        } else {
            let agreed = try AgreeMark(code, on: academy.mark("58"), note: "Talked")
            for part in [MarkingPart.first, .second]
            where try await academy.allocations(code).contains(where: { $0.part == part && $0.state == .sent }) {
                try await academy.run(agreed, as: academy.marker(part, of: code))
            }
        }
    }

    private mutating func judge(_ person: Int, _ key: SittingKey) async throws {
        let code = try await academy.submission(person, key).code
        let referral = try await academy.run(ReferToIntegrity(code, allegation: "Copied"), as: academy.staff("mona"))
        let id =
            switch referral {
            case .referred(let id), .unchanged(let id): id
            }
        guard draw(2) == 0 else { return }
        try await academy.run(HearIntegrityCase(id, minute: "Heard"))
        let decision: DecideIntegrityCase.Decision = draw(2) == 0 ? .clear : .penalise(Hundredths(whole: 10))
        try await academy.run(DecideIntegrityCase(id, decision, reason: "Seen"))
    }

    private mutating func conclude(_ key: SittingKey) async throws {
        switch draw(3) {
        case 0: try await academy.run(ConcludeMarking(key))
        case 1: try await academy.run(OpenModeration(key))
        default: try await academy.run(Moderate(key, draw(2) == 0 ? .confirm : .doubleMarkAll, reason: "Seen"), as: academy.staff("mona"))
        }
    }
}
