/// The number that is right, and how near an answer has to be.
package struct NumericKey: Sendable, Hashable {
    package let answer: DecimalNumber
    /// The widest distance from the answer that is still right; never negative.
    package let tolerance: DecimalNumber
    /// Printed behind the field, as "per cent"; the response is the number alone.
    package let unit: LocalizedText?
    package let feedbackToRight: LocalizedText
    package let feedbackToLess: LocalizedText
    package let feedbackToMore: LocalizedText

    package init(
        answer: DecimalNumber,
        tolerance: DecimalNumber,
        unit: LocalizedText?,
        feedbackToRight: LocalizedText,
        feedbackToLess: LocalizedText,
        feedbackToMore: LocalizedText
    ) {
        (self.answer, self.tolerance, self.unit) = (answer, tolerance, unit)
        (self.feedbackToRight, self.feedbackToLess, self.feedbackToMore) = (feedbackToRight, feedbackToLess, feedbackToMore)
    }

    package func isRight(_ response: DecimalNumber) -> Bool {
        response.value >= answer.value - tolerance.value && response.value <= answer.value + tolerance.value
    }

    package func feedback(to response: DecimalNumber) -> LocalizedText {
        if isRight(response) { return feedbackToRight }
        return response.value < answer.value ? feedbackToLess : feedbackToMore
    }
}
