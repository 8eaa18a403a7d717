import Learning
import Testing

@Suite("Component mark")
struct ComponentMarkTests {
    private func step(_ text: String) throws -> MarkStep {
        MarkStep(
            id: Identifier(UUIDv7(high: 0, low: 0)),
            kind: .raw(try #require(Hundredths(text))),
            at: Instant(microseconds: 0),
            actor: "operator:a",
            reason: nil
        )
    }

    @Test("Without a step there is no mark")
    func needsAStep() {
        #expect(ComponentMark(steps: []) == nil)
    }

    @Test("Of several steps the last counts, unrounded and rounded")
    func takesTheLast() throws {
        let mark = try #require(ComponentMark(steps: [step("70"), step("49.5"), step("52.49")]))
        #expect(mark.unrounded == Rational(numerator: 5249, denominator: 100))
        #expect(mark.rounded == 52)
    }
}
