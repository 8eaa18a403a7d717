import Learning
import Testing

@Suite("Resit rule")
struct ResitRuleTests {
    private static let cap = Hundredths(whole: 50)

    private func judge(
        _ steps: [MarkStep],
        opened: Set<Int> = [],
        repeats: Int = 0,
        resit: ResitOpportunity = .afterBoard
    ) throws -> ResitVerdict {
        let assessment = try Assessment.sample("A7", weight: Hundredths(whole: 15), passMark: 50, number: 7, resit: resit)
        return ResitRule.judge(assessment, .proposed, steps: steps, opened: opened, permittedRepeats: repeats)
    }

    @Test("A fail is taken again once, capped at 50")
    func opensOnce() throws {
        #expect(try judge([.raw("46")]) == ResitVerdict(sitting: 2, cap: Self.cap, reasons: []))
        let second = try judge([.raw("46"), .sample(.cap(Self.cap), sitting: 2), .raw("48", sitting: 2)], opened: [2])
        #expect(second.reasons == [.attemptsUsed(1)])
    }

    @Test("A second failure is taken again when the board permits it, and not a third time")
    func repeatsByPermission() throws {
        let twice: [MarkStep] = [try .raw("46"), try .raw("48", sitting: 2)]
        #expect(try judge(twice, opened: [2], repeats: 1) == ResitVerdict(sitting: 3, cap: Self.cap, reasons: []))
        #expect(try !judge(twice + [.raw("40", sitting: 3)], opened: [2, 3], repeats: 1).isPermitted)
    }

    @Test("What is passed, compensated or has no resit is not taken again")
    func refuses() throws {
        #expect(try judge([.raw("49.5")]).reasons == [.passed(50)])
        #expect(try judge([.raw("43"), .sample(.compensated)]).reasons == [.compensated])
        #expect(try judge([.raw("43")], resit: .none).reasons.count == 1)
        #expect(try judge([.raw("46")], opened: [2]).reasons == [.sittingOpen(2)])
        #expect(try judge([]).reasons == [.sittingOpen(1)])
    }

    @Test("An excused or void sitting uses no attempt; the next one counts in full", arguments: [MarkStep.Kind.excused, .voided])
    func defers(kind: MarkStep.Kind) throws {
        #expect(try judge([.sample(kind)]) == ResitVerdict(sitting: 2, cap: nil, reasons: []))
        #expect(try judge([.raw("20"), .sample(kind)]) == ResitVerdict(sitting: 2, cap: nil, reasons: []))
        // The deferred sitting was failed: its resit is the first, and capped.
        #expect(try judge([.sample(kind), .raw("46", sitting: 2)], opened: [2]) == ResitVerdict(sitting: 3, cap: Self.cap, reasons: []))
        // A resit that was set aside is taken again.
        let resit: [MarkStep] = [try .raw("46"), .sample(kind, sitting: 2)]
        #expect(try judge(resit, opened: [2]) == ResitVerdict(sitting: 3, cap: Self.cap, reasons: []))
    }
}
