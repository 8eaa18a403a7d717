import Learning
import Testing

@Suite("Component mark")
struct ComponentMarkTests {
    private static let fifty = Hundredths(whole: 50)

    @Test("Without a step there is no mark, and a step that changes nothing makes none")
    func needsABase() {
        #expect(computed([]) == nil)
        #expect(computed([.sample(.late(days: 1)), .sample(.cap(Self.fifty)), .sample(.integrity(deduction: .hundred))]) == nil)
    }

    @Test("Of several bases the last counts, unrounded and rounded")
    func takesTheLastBase() throws {
        let mark = try #require(computed([.raw("70"), .raw("49.5"), .raw("52.49")]))
        #expect(mark.unrounded == Rational(numerator: 5249, denominator: 100))
        #expect(mark.rounded == 52)
    }

    @Test(
        "Late work loses five percent of the earned mark for each working day, then everything",
        arguments: [("68", 2, 61_200, 61), ("70", 4, 56_000, 56), ("52.10", 1, 49_495, 49), ("70", 5, 52_500, 53), ("100", 6, 0, 0), ("0", 3, 0, 0)]
    )
    func deductsLateness(raw: String, days: Int, thousandthsLeft: Int64, rounded: Int) throws {
        let mark = try #require(computed([.raw(raw), .sample(.late(days: days))]))
        #expect(mark.unrounded == (try thousandths(thousandthsLeft)))
        #expect(mark.rounded == rounded)
    }

    @Test("52.10 one day late is 49.495 and fails, where hundredths would have made it 49.50 and passed it")
    func keepsExactFractions() throws {
        let mark = try #require(computed([.raw("52.10"), .sample(.late(days: 1))]))
        #expect(mark.unrounded == (try thousandths(49_495)))
        #expect(mark.rounded < 50)
        #expect(Rational(Hundredths(count: 4_950)).roundedHalfUp == 50)
    }

    @Test("A component rounds half up, once: 49.5 is 50, 49.49 is 49, 99.995 never more than 100")
    func roundsHalfUp() throws {
        #expect(computed([try .raw("49.5")])?.rounded == 50)
        #expect(computed([try .raw("49.49")])?.rounded == 49)
        #expect(computed([.sample(.agreed(try thousandths(99_995)))])?.rounded == 100)
    }

    @Test("Scaling comes before lateness, lateness before an integrity penalty, that before the cap, whatever the order of recording")
    func keepsTheOrder() throws {
        let steps: [MarkStep] = [
            try .raw("30"),
            .sample(.cap(Self.fifty), sitting: 2), .sample(.integrity(deduction: Hundredths(whole: 2)), sitting: 2),
            .sample(.late(days: 2), sitting: 2), .sample(.scaling(percent: Hundredths(whole: 110), offset: Hundredths(whole: 1)), sitting: 2),
            try .raw("60", sitting: 2),
        ]
        // 60 · 1.1 + 1 = 67; − 10 % = 60.3; − 2 = 58.3; capped at 50.
        let explanation = MarkExplanation(steps: steps, terms: .proposed)
        #expect(
            explanation.lines.filter { $0.sitting == 2 }.prefix(5).map(\.mark) == [
                Rational(60), Rational(67), try thousandths(60_300), try thousandths(58_300), Rational(50),
            ]
        )
        #expect(explanation.mark == ComponentMark(unrounded: Rational(50), sitting: 2, isCapped: true, hasIntegrityPenalty: true))
    }

    @Test("A scaled mark stays between 0 and 100")
    func boundsScaling() throws {
        #expect(computed([try .raw("90"), .sample(.scaling(percent: Hundredths(whole: 120), offset: .zero))])?.rounded == 100)
        #expect(computed([try .raw("3"), .sample(.scaling(percent: .hundred, offset: Hundredths(whole: -5)))])?.rounded == 0)
    }

    @Test("Capstone 46, resit 71 capped at 50: 50 stands")
    func capsTheResit() throws {
        let mark = try #require(computed([.raw("46"), .sample(.cap(Self.fifty), sitting: 2), .raw("71", sitting: 2)]))
        #expect(mark == ComponentMark(unrounded: Rational(50), sitting: 2, isCapped: true))
    }

    @Test("A resit never lowers the first mark")
    func keepsTheBetterSitting() throws {
        let mark = try #require(computed([.raw("46"), .sample(.cap(Self.fifty), sitting: 2), .raw("31", sitting: 2)]))
        #expect(mark == ComponentMark(unrounded: Rational(46), sitting: 1))
    }

    @Test(
        "After an excused or void first sitting the second is not capped, also when a cap was recorded",
        arguments: [MarkStep.Kind.excused, .voided]
    )
    func doesNotCapDeferredSittings(kind: MarkStep.Kind) throws {
        let mark = try #require(computed([.raw("20"), .sample(kind), .sample(.cap(Self.fifty), sitting: 2), .raw("71", sitting: 2)]))
        #expect(mark == ComponentMark(unrounded: Rational(71), sitting: 2))
        #expect(computed([try .raw("20"), .sample(kind)]) == nil)
    }

    @Test("A waived penalty and a waived cap are gone; recorded anew they hold again")
    func waives() throws {
        #expect(computed([try .raw("70"), .sample(.late(days: 4)), .sample(.lateWaived)])?.rounded == 70)
        #expect(computed([try .raw("70"), .sample(.late(days: 4)), .sample(.lateWaived), .sample(.late(days: 2))])?.rounded == 63)
        let resit: [MarkStep] = [try .raw("40"), .sample(.cap(Self.fifty), sitting: 2), try .raw("71", sitting: 2), .sample(.capWaived, sitting: 2)]
        #expect(computed(resit)?.rounded == 71)
    }

    @Test("54 and 63, talked over and agreed at 60, count 60; an average is exact")
    func takesAgreedMarks() throws {
        #expect(computed([.sample(.agreed(Rational(60)))])?.rounded == 60)
        // 52.11 and 54.20: 53.155.
        #expect(computed([.sample(.agreed(try thousandths(53_155)))])?.unrounded == (try thousandths(53_155)))
    }

    @Test("A group task joins 70 % of the group's mark and 30 % of the individual part")
    func joinsParts() throws {
        let parts = MarkStep.Kind.parts(group: Hundredths(whole: 64), individual: Hundredths(count: 5_525))
        #expect(computed([.sample(parts)])?.unrounded == (try thousandths(61_375)))
        let alone = MarkTerms(latePenalty: .zero, lateDays: 0, groupShare: nil)
        #expect(ComponentMark(steps: [.sample(parts)], terms: alone)?.rounded == 64)
    }

    @Test("Where late work is not taken, any lateness leaves nothing")
    func refusesLateWork() throws {
        let terms = MarkTerms(latePenalty: Hundredths(whole: 5), lateDays: 0, groupShare: nil)
        #expect(ComponentMark(steps: [try .raw("70"), .sample(.late(days: 1))], terms: terms)?.rounded == 0)
    }

    @Test("What was not handed in is nought, and a revision replaces what was marked, not the lateness")
    func replacesBases() throws {
        #expect(computed([.sample(.notSubmitted)])?.rounded == 0)
        #expect(computed([try .raw("50"), .sample(.late(days: 2)), .sample(.revised(Hundredths(whole: 60)))])?.rounded == 54)
    }

    @Test("Compensation changes no number", arguments: 40...49)
    func compensates(number: Int) throws {
        let mark = try #require(computed([.raw("\(number)"), .sample(.compensated)]))
        #expect(mark == ComponentMark(unrounded: Rational(number), isCompensated: true))
    }
}
