/// Somebody's place in the ranking, and why it is that one.
package struct SelectionPosition: Sendable, Hashable {
    /// From 1.
    package let number: Int
    /// How many positions there are.
    package let count: Int
    package let candidate: SelectionCandidate
    /// Nil at the head of the ranking.
    package let previous: Identifier<Application>?
    package let ground: SelectionGround

    package init(number: Int, count: Int, candidate: SelectionCandidate, previous: Identifier<Application>?, ground: SelectionGround) {
        (self.number, self.count, self.candidate) = (number, count, candidate)
        (self.previous, self.ground) = (previous, ground)
    }

    /// For the applicant: names nobody else (ruling 24).
    package var forApplicant: LocalizedText {
        SelectionPlace.Position(number: number, count: count, ground: ground).text(score: candidate.score)
    }

    /// For the panel: names the one before.
    package func forPanel(names: [Identifier<Application>: String]) -> LocalizedText {
        let name = names[candidate.application] ?? candidate.application.description
        let before = previous.map { names[$0] ?? $0.description }
        return LocalizedText(
            english: "\(number). \(name), \(candidate.score.twoDecimals)" + (before.map { ", after \($0)" } ?? "") + ": \(ground.text.english).",
            french: "\(number). \(name), \(candidate.score.twoDecimals)" + (before.map { ", après \($0)" } ?? "") + " : \(ground.text.french)."
        )
    }
}
