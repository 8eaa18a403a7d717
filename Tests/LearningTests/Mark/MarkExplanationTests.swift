import Learning
import TestTools
import Testing

@Suite("Mark explanation")
struct MarkExplanationTests {
    private func texts(_ steps: [MarkStep], _ language: Language = .english) -> [String] {
        MarkExplanation(steps: steps, terms: .proposed).lines.map { $0.effect.text[language] }
    }

    @Test("Earned 70, four days late, final 56, a line each")
    func explainsLateness() throws {
        #expect(texts([try .raw("70"), .sample(.late(days: 4))]) == ["earned 70", "−14: late by 4 working days", "final 56"])
        #expect(texts([try .raw("68"), .sample(.late(days: 2))]) == ["earned 68", "−6.8: late by 2 working days", "final 61"])
        #expect(texts([try .raw("68"), .sample(.late(days: 2))], .french) == ["obtenu 68", "−6,8 : 2 jours ouvrés de retard", "final 61"])
        #expect(texts([try .raw("52.10"), .sample(.late(days: 1))]) == ["earned 52.1", "−2.605: late by 1 working day", "final 49"])
    }

    @Test("A capped resit names both sittings and the one that stands")
    func explainsResits() throws {
        let steps: [MarkStep] = [try .raw("46"), .sample(.cap(Hundredths(whole: 50)), sitting: 2), try .raw("71", sitting: 2)]
        #expect(texts(steps) == ["earned 46", "earned 71", "capped at 50", "the better of the sittings stands: no. 2", "final 50"])
        #expect(MarkExplanation(steps: steps, terms: .proposed).lines.map(\.sitting) == [1, 2, 2, 2, 2])
    }

    @Test("Compensation, excuse and penalties have their lines")
    func explainsDecisions() throws {
        #expect(texts([try .raw("43"), .sample(.compensated)]) == ["earned 43", "final 43", "compensated by the total"])
        #expect(texts([try .raw("43"), .sample(.excused)]) == ["earned 43", "excused: this sitting does not count"])
        #expect(texts([try .raw("43"), .sample(.integrity(deduction: .hundred))]) == ["earned 43", "−43: integrity decision", "final 0"])
        #expect(
            texts([try .raw("50"), .sample(.scaling(percent: Hundredths(whole: 90), offset: Hundredths(whole: 1)))])
                == ["earned 50", "−4: scaled by the board, 90 % and +1", "final 46"]
        )
    }

    @Test("Every step that counts is named with who did it; what the rules do alone has nobody")
    func namesSteps() throws {
        let lines = MarkExplanation(steps: [try .raw("70"), .sample(.late(days: 4))], terms: .proposed).lines
        #expect(lines.map { $0.step?.actor } == ["instructor:Ada", "instructor:Ada", nil])
    }

    @Test("Whatever was recorded, the lines end at the mark, which lies between 0 and 100", arguments: 1...20 as ClosedRange<UInt64>)
    func endsAtTheMark(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<100 {
            let steps = MarkStep.random(count: Int.random(in: 0...8, using: &generator), using: &generator)
            let explanation = MarkExplanation(steps: steps, terms: .proposed)
            #expect(explanation.mark == ComponentMark(steps: steps, terms: .proposed))
            guard let mark = explanation.mark else { continue }
            #expect((0...100).contains(mark.rounded))
            #expect(explanation.lines.last { $0.effect == .rounded(mark.rounded) }?.mark == Rational(mark.rounded))
            for language in Language.allCases { #expect(explanation.lines.allSatisfy { !$0.effect.text[language].isEmpty }) }
        }
    }

    @Test("A capped sitting counts its cap at most and lowers no other; an excused first one caps none", arguments: 1...20 as ClosedRange<UInt64>)
    func holdsTheResitInvariant(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<100 {
            let cap = Hundredths(whole: 50)
            let first = MarkStep.random(count: 4, using: &generator).map { MarkStep.sample($0.kind, sitting: 1) }
            let second = MarkStep.sample(.raw(Hundredths(count: Int.random(in: 0...10_000, using: &generator))), sitting: 2)
            let before = computed(first)
            let after = try #require(computed(first + [.sample(.cap(cap), sitting: 2), second]))
            if let before {
                #expect(!(after.unrounded < before.unrounded))
                if after.sitting == 2 { #expect(!(Rational(cap) < after.unrounded)) }
            } else {
                #expect(after == computed([second]))
            }
        }
    }
}

extension MarkStep {
    fileprivate static func random(count: Int, using generator: inout SeededGenerator) -> [MarkStep] {
        (0..<count).map { _ in
            let number = Hundredths(count: Int.random(in: 0...10_000, using: &generator))
            let kinds: [Kind] = [
                .raw(number), .raw(number), .agreed(Rational(number)), .parts(group: number, individual: .hundred), .revised(number), .notSubmitted,
                .scaling(percent: Hundredths(count: number.count + 5_000), offset: Hundredths(count: number.count / 10 - 500)),
                .late(days: number.count % 7 + 1), .lateWaived, .integrity(deduction: number), .cap(number), .capWaived, .excused, .voided,
                .compensated,
            ]
            let kind = kinds[Int.random(in: 0..<kinds.count, using: &generator)]
            return sample(kind, sitting: Int.random(in: 1...3, using: &generator))
        }
    }
}
