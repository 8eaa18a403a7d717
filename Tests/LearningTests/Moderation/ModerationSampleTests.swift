import Learning
import TestTools
import Testing

@Suite("Sample of a moderation")
struct ModerationSampleTests {
    private func sample(_ marks: [Int], seed: UInt64 = 1) -> [Int: ModerationSample.Reason] {
        let scripts = marks.enumerated().map { ModerationSample.Script(scriptCode($0.offset + 1), Rational($0.element)) }
        let sample = ModerationSample(of: scripts, passMark: Hundredths(whole: 50), rules: CourseRules.proposed.moderation, seed: seed)
        return Dictionary(
            uniqueKeysWithValues: sample.choices.compactMap { choice in
                scripts.firstIndex { $0.code == choice.code }.map { ($0, choice.reason) }
            }
        )
    }

    @Test("All fails and borderlines are in it, one of each other band, and lots up to the least size")
    func hasItsParts() {
        let marks = [30, 45, 48, 49, 50, 52, 53, 60, 61, 72, 73, 85, 86, 87]
        let reasons = sample(marks)
        for (index, mark) in marks.enumerated() where mark < 50 { #expect(reasons[index] == .fail) }
        for (index, mark) in marks.enumerated() where (50...52).contains(mark) { #expect(reasons[index] == .borderline) }
        #expect(reasons.filter { (60...61).contains(marks[$0.key]) && $0.value == .band }.count == 1)
        #expect(reasons.filter { (72...73).contains(marks[$0.key]) && $0.value == .band }.count == 1)
        #expect(reasons.filter { (85...87).contains(marks[$0.key]) && $0.value == .band }.count == 1)
    }

    @Test(
        "It has at least five scripts or a fifth of them, whichever is more, and never more than there are",
        arguments: [(1, 1), (4, 4), (5, 5), (24, 5), (25, 5), (26, 6), (60, 12)]
    )
    func hasItsSize(count: Int, size: Int) {
        #expect(sample(Array(repeating: 67, count: count)).count == size)
    }

    @Test("The same seed draws the same sample in whatever order scripts come; another draws another", arguments: 1...30)
    func isReproducible(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let scripts = (1...40).map { ModerationSample.Script(scriptCode($0), Rational(60 + $0 % 30)) }
        let rules = CourseRules.proposed.moderation
        let one = ModerationSample(of: scripts, passMark: Hundredths(whole: 50), rules: rules, seed: seed)
        let again = ModerationSample(of: scripts.shuffled(using: &generator), passMark: Hundredths(whole: 50), rules: rules, seed: seed)
        #expect(one == again)
        let others = (1...5).map { ModerationSample(of: scripts, passMark: Hundredths(whole: 50), rules: rules, seed: seed &+ UInt64($0) * 7_919) }
        #expect(others.contains { $0 != one })
    }

    @Test("An empty run has an empty sample")
    func allowsNothing() { #expect(sample([]).isEmpty) }
}
