import Hummingbird
import Learning

/// `GET /tests/{cohort}/{assessment}/{number}`: a test before it is begun, and the attempts at it.
struct TestEntryPage: Sendable {
    private let frame: PageFrame
    private let text: QuizTexts

    init(_ frame: PageFrame, values: SiteValues) { (self.frame, text) = (frame, values.text.quiz) }

    func response(_ key: SittingKey, _ found: ListAttempts.Outcome, formToken: String) -> Response {
        frame.response(title: key.assessment.description, switchTo: QuizAddress.test(key)) { page in
            page.title("\(key.assessment) · \(key.cohort)")
            page.facts(
                [(label: text.tries, value: "\(found.attempts.count) / \(found.tries)")]
                    + [found.minutes.map { (label: text.timeLimit, value: QuizTexts.minutes($0 * 60)) }].compactMap(\.self)
            )
            if !found.attempts.isEmpty {
                let rows = found.attempts.map { attempt -> [Cell] in
                    [
                        .link("\(text.attempt) \(attempt.number)", QuizAddress.overview(of: attempt.attempt), frame.language),
                        .text(Moment.words(attempt.startedAt, frame.language)), .text(attempt.state.title[frame.language]),
                        .text(attempt.mark.map { NumberText.words($0, frame.language) } ?? "–"),
                    ]
                }
                page.table(text.attempts, [text.attempt, text.startedAt, text.state, text.provisionalMark], rows)
            }
            let isOpen = found.attempts.contains { $0.state.takesAnswers }
            guard isOpen || found.canBegin else { return page.paragraph(text.nothingToBegin) }
            page.paragraph(text.startMeaning)
            page.button(isOpen ? text.goOn : text.start, to: QuizAddress.test(key), frame.language, token: formToken)
        }
    }
}
