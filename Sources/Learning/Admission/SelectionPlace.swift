/// What the agreed list says of one application, and where it waits now.
package struct SelectionPlace: Sendable, Hashable {
    package struct Position: Sendable, Hashable {
        /// From 1.
        package let number: Int
        /// How many positions there are.
        package let count: Int
        package let ground: SelectionGround

        package init(number: Int, count: Int, ground: SelectionGround) { (self.number, self.count, self.ground) = (number, count, ground) }

        func text(score: Rational) -> LocalizedText {
            LocalizedText(
                english: "Position \(number) of \(count) with a score of \(score.twoDecimals): \(ground.text.english).",
                french: "Position \(number) sur \(count) avec une note de \(score.twoDecimals) : \(ground.text.french)."
            )
        }
    }

    package let result: SelectionList.Result
    /// The panel's mean, out of 100.
    package let score: Rational
    /// Nil for the rejected.
    package let position: Position?
    /// Place on the waiting list today, from 1; nil for who does not wait.
    package let waiting: Int?

    package init(result: SelectionList.Result, score: Rational, position: Position?, waiting: Int?) {
        (self.result, self.score, self.position, self.waiting) = (result, score, position, waiting)
    }

    /// For the applicant: names nobody else (ruling 24).
    ///
    /// - Parameter minimum: the least score with which somebody can have a seat.
    package func explanation(minimum: Int) -> LocalizedText {
        guard let position else {
            return LocalizedText(
                english: "The score is \(score.twoDecimals); at least \(minimum) is needed for a seat.",
                french: "La note est de \(score.twoDecimals) ; il faut au moins \(minimum) pour une place."
            )
        }
        return position.text(score: score)
    }
}
