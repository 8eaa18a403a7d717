/// An attempt as its author sees it: the paper without its keys, what was saved, how long there is, and what may already be told of the result. One word in memory, for
/// the reason that ``CohortTerms`` gives.
@dynamicMemberLookup
package struct AttemptSheet: Sendable {
    package struct Question: Sendable, Hashable {
        /// From 1, through all sections.
        package let position: Int
        package let question: PresentedQuestion
        package let answer: SavedAnswer?
        /// Nil while nothing may be told of it.
        package let points: Rational?
        /// Nil while nothing may be told of it.
        package let score: ItemScore?
    }

    package struct Section: Sendable, Hashable {
        package let title: LocalizedText
        package let questions: [Question]
    }

    package struct Result: Sendable, Hashable {
        /// Out of 100; provisional until the board has met. Nil while nothing may be told of it.
        package let mark: Hundredths?
        /// What the author of the test says to a result like this.
        package let feedback: LocalizedText?
        package let receipt: String
        package let submittedAt: Instant
    }

    package struct Values: Sendable, Hashable {
        package let attempt: Identifier<Attempt>
        package let sitting: SittingKey
        package let number: Int
        package let tries: Int
        package let state: AttemptState
        package let startedAt: Instant
        package let deadline: Instant
        /// Zero when the time is over.
        package let secondsLeft: Int
        package let sections: [Section]
        /// Nil until it is handed in.
        package let result: Result?
    }

    private let storage: Storage

    private final class Storage: Sendable {
        let values: Values

        init(_ values: Values) { self.values = values }
    }

    init(_ values: Values) { storage = Storage(values) }

    package subscript<Value>(dynamicMember path: KeyPath<Values, Value>) -> Value { storage.values[keyPath: path] }
}

extension AttemptSheet {
    init(_ found: AttemptInSitting, _ questions: [AttemptQuestion], _ frame: SittingFrame, at now: Instant) throws {
        let (attempt, review) = (found.attempt, ReviewRule(of: found, in: frame.assessment))
        let scores = review.showsScore ? try frame.scores(questions) : []
        let shown = try questions.enumerated().map { index, question in
            Question(
                position: question.position,
                question: PresentedQuestion(try frame.item(question.item), question.form),
                answer: question.answer,
                points: review.showsScore ? scores[index].earned : nil,
                score: review.showsFeedback ? scores[index] : nil
            )
        }
        let titles = frame.assessment.test?.sections.map(\.title) ?? []
        let sections = titles.enumerated().map { index, title in
            Section(title: title, questions: zip(questions, shown).filter { $0.0.section == index }.map(\.1))
        }
        self.init(
            Values(
                attempt: attempt.id,
                sitting: found.work.sitting.key,
                number: attempt.number,
                tries: frame.assessment.limits.tries,
                state: attempt.state,
                startedAt: attempt.startedAt,
                deadline: attempt.term.deadline,
                secondsLeft: attempt.state.takesAnswers ? attempt.term.secondsLeft(at: now) : 0,
                sections: sections,
                result: attempt.result.map { result in
                    Result(
                        mark: review.showsScore ? result.mark : nil,
                        feedback: review.showsScore ? frame.assessment.test?.feedback(to: Rational(result.mark)) : nil,
                        receipt: result.receipt,
                        submittedAt: result.submittedAt
                    )
                }
            )
        )
    }
}
