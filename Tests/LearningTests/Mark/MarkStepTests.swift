import CanonicalJSON
import Learning
import Testing

@Suite("Mark step")
struct MarkStepTests {
    private static let kinds: [MarkStep.Kind] = [
        .raw(Hundredths(count: 4_950)), .agreed(Rational(Hundredths(count: 5_315))), .parts(group: .hundred, individual: .zero),
        .revised(Hundredths(whole: 60)), .notSubmitted, .scaling(percent: Hundredths(whole: 110), offset: Hundredths(whole: -2)), .late(days: 3),
        .lateWaived, .integrity(deduction: Hundredths(whole: 20)), .cap(Hundredths(whole: 50)), .capWaived, .excused, .voided, .compensated,
    ]

    @Test("Every kind is told to the audit trail and read back the same", arguments: kinds)
    func survivesTheTrail(kind: MarkStep.Kind) throws {
        let step = MarkStep.sample(kind, sitting: 2)
        #expect(try MarkStep(json: step.json, at: step.at, actor: step.actor) == step)
        let parsed = try JSONValue.parse(step.json.canonicalBytes)
        #expect(try MarkStep(json: parsed, at: step.at, actor: step.actor) == step)
    }

    @Test("The list above has every kind")
    func coversAllKinds() { #expect(Set(Self.kinds.map(\.name)) == Set(MarkStep.Kind.Name.allCases)) }

    @Test(
        "Numbers that cannot be are told",
        arguments: [
            MarkStep.Kind.raw(Hundredths(count: 10_001)), .raw(Hundredths(count: -1)), .agreed(Rational(101)), .late(days: 0),
            .parts(group: .hundred, individual: Hundredths(count: -1)), .scaling(percent: Hundredths(whole: 201), offset: .zero),
            .cap(Hundredths(whole: 101)), .integrity(deduction: Hundredths(count: -1)),
        ]
    )
    func knowsBounds(kind: MarkStep.Kind) {
        #expect(!kind.isWithinBounds)
        #expect(throws: JSONFieldError.self) {
            try MarkStep(json: MarkStep.sample(kind).json, at: Instant(microseconds: 0), actor: "a")
        }
    }
}
