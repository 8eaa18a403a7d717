import Learning
import TestTools
import Testing

/// The hurdles beside the pass marks: compensation, attendance, integrity (domain.md section 3 and 2.8).
@Suite("Award hurdles")
struct AwardHurdleTests {
    private func judge(
        _ numbers: [Int?],
        compensated: [Int] = [],
        attendance: [AttendanceHurdle] = [],
        integrityCases: Int = 0
    ) throws -> AwardVerdict {
        var marks = try marks(numbers)
        for index in compensated {
            let code = try #require(ContentCode("A\(index)"))
            marks[code] = marks[code].map { ComponentMark(unrounded: $0.unrounded, isCompensated: true) }
        }
        return AwardRule.judge(
            AwardCase(
                plan: try .proposed(),
                rules: .proposed,
                marks: marks,
                attendance: attendance,
                openIntegrityCases: integrityCases
            )
        )
    }

    /// 10·60 + 15·60 + 15·62 + 15·60 + 10·60 + 15·43 + 15·60 + 5·65 = 5800.
    private static let nearMiss: [Int?] = [0, 60, 60, 62, 60, 60, 43, 60, 65]

    @Test("A6 43 with a total of 58 fails without the board's compensation and carries the award with it")
    func compensates() throws {
        let before = try judge(Self.nearMiss)
        #expect(before.total == Rational(58))
        #expect(before.reasons.map(\.description) == ["A6 has 43, below its pass mark 50; the board can compensate it"])
        #expect(try judge(Self.nearMiss, compensated: [6]).carriesAward)
    }

    @Test("Two compensated components carry no award")
    func allowsOneCompensation() throws {
        let verdict = try judge([0, 60, 45, 62, 60, 60, 43, 70, 60], compensated: [2, 6])
        #expect(verdict.reasons == [.tooManyCompensated([try #require(ContentCode("A2")), try #require(ContentCode("A6"))], 1)])
    }

    @Test("A compensation falls when the total no longer carries it, or the mark leaves the band")
    func reconsidersCompensation() throws {
        #expect(try !judge([0, 52, 52, 52, 52, 52, 43, 52, 52], compensated: [6]).carriesAward)
        #expect(try !judge([0, 60, 60, 62, 60, 60, 39, 60, 60], compensated: [6]).carriesAward)
        #expect(try judge([0, 60, 60, 62, 60, 60, 50, 60, 60], compensated: [6]).carriesAward)
    }

    @Test("The capstone's parts each need 50, whatever the total", arguments: [7, 8])
    func needsTheCapstone(part: Int) throws {
        var numbers: [Int?] = Array(repeating: 90, count: 9)
        numbers[part] = 49
        #expect(try !judge(numbers).carriesAward)
        #expect(try !judge(numbers, compensated: [part]).carriesAward)
        numbers[part] = 50
        #expect(try judge(numbers).carriesAward)
    }

    @Test("71 % of one module bars the award and is named with its numbers; 26 of 28 h does not")
    func needsAttendance() throws {
        let module = try #require(ContentKey("evidence"))
        let short = AttendanceHurdle(module: module, isMet: false, detail: LocalizedText(english: "20 of 28 h, 71 %", french: "20 sur 28 h, 71 %"))
        let enough = AttendanceHurdle(module: module, isMet: true, detail: LocalizedText(english: "26 of 28 h", french: "26 sur 28 h"))
        let numbers: [Int?] = Array(repeating: 60, count: 9)
        #expect(try judge(numbers, attendance: [enough]).carriesAward)
        let verdict = try judge(numbers, attendance: [enough, short])
        #expect(verdict.reasons.map(\.description) == ["attendance of evidence does not suffice: 20 of 28 h, 71 %"])
    }

    @Test("An open integrity case bars the award, whatever the marks")
    func needsIntegrity() throws {
        #expect(try judge(Array(repeating: 90, count: 9), integrityCases: 1).reasons == [.integrityCaseOpen])
    }

    @Test("The award is carried exactly when every hurdle holds", arguments: 1...20 as ClosedRange<UInt64>)
    func holdsAllHurdles(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let module = try #require(ContentKey("evidence"))
        let text = LocalizedText(english: "h", french: "h")
        for _ in 0..<100 {
            let numbers: [Int?] = (0..<9).map { _ in Int.random(in: 0..<40, using: &generator) == 0 ? nil : Int.random(in: 42...75, using: &generator)
            }
            let compensated = (1...6).filter { (numbers[$0] ?? 50) < 50 && Bool.random(using: &generator) }
            let isPresent = Int.random(in: 0..<10, using: &generator) > 0
            let cases = Int.random(in: 0..<10, using: &generator) == 0 ? 1 : 0
            let hurdle = AttendanceHurdle(module: module, isMet: isPresent, detail: text)
            let verdict = try judge(numbers, compensated: compensated, attendance: [hurdle], integrityCases: cases)

            let failed = (1...8).filter { (numbers[$0] ?? 100) < 50 }
            let total = zip(numbers, [0, 10, 15, 15, 15, 10, 15, 15, 5]).reduce(0) { $0 + ($1.0 ?? 0) * $1.1 }
            let isExpected =
                numbers.allSatisfy { $0 != nil } && isPresent && cases == 0 && total >= 5_000
                && (failed.isEmpty || (failed.count == 1 && failed == compensated && total >= 5_500))
            #expect(verdict.carriesAward == isExpected, "\(numbers) \(compensated)")
        }
    }
}
