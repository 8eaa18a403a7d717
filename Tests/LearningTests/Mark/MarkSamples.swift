import Learning
import Testing

extension MarkTerms {
    /// 5 % a working day for five days (domain.md 2.4), 70 % of a group task the group's (section 3).
    static let proposed = MarkTerms(latePenalty: Hundredths(whole: 5), lateDays: 5, groupShare: Hundredths(whole: 70))
}

extension MarkStep {
    static func sample(_ kind: Kind, sitting: Int = 1, reason: String? = "because") -> MarkStep {
        MarkStep(
            id: Identifier(UUIDv7(high: 0, low: 0)),
            sitting: sitting,
            kind: kind,
            at: Instant(microseconds: 0),
            actor: "instructor:Ada",
            reason: reason
        )
    }

    static func raw(_ text: String, sitting: Int = 1) throws -> MarkStep { sample(.raw(try #require(Hundredths(text))), sitting: sitting) }
}

func computed(_ steps: [MarkStep]) -> ComponentMark? { ComponentMark(steps: steps, terms: .proposed) }

func thousandths(_ number: Int64) throws -> Rational { try #require(Rational(numerator: number, denominator: 1_000)) }
