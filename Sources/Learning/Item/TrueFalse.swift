/// A statement that holds or does not.
package struct TrueFalse: Sendable, Hashable {
    package let answer: Bool
    package let feedbackToTrue: LocalizedText
    package let feedbackToFalse: LocalizedText

    package init(answer: Bool, feedbackToTrue: LocalizedText, feedbackToFalse: LocalizedText) {
        (self.answer, self.feedbackToTrue, self.feedbackToFalse) = (answer, feedbackToTrue, feedbackToFalse)
    }

    package func feedback(to response: Bool) -> LocalizedText { response ? feedbackToTrue : feedbackToFalse }
}
