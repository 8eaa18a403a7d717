/// One question of an attempt's paper as it was drawn, with the answer to it.
package struct AttemptQuestion: Sendable, Hashable {
    /// From 1, through all sections.
    package let position: Int
    /// Of the blueprint, from 0.
    package let section: Int
    package let item: ContentKey
    package let form: QuestionForm
    package var answer: SavedAnswer?

    package init(position: Int, section: Int, item: ContentKey, form: QuestionForm, answer: SavedAnswer? = nil) {
        (self.position, self.section, self.item, self.form, self.answer) = (position, section, item, form, answer)
    }
}

extension TestPaper {
    /// The paper as an attempt keeps it.
    package var attemptQuestions: [AttemptQuestion] {
        let drawn = sections.enumerated().flatMap { section, part in part.questions.map { (section, $0) } }
        return drawn.enumerated().map { index, question in
            AttemptQuestion(position: index + 1, section: question.0, item: question.1.item.key, form: QuestionForm(question.1))
        }
    }
}

extension Sequence where Element == AttemptQuestion {
    /// What counts, by item; what is missing was left unanswered.
    package var responses: [ContentKey: ItemResponse] {
        reduce(into: [:]) { responses, question in responses[question.item] = question.answer?.response }
    }
}
