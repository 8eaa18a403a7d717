import Hummingbird
import Learning

/// `GET /attempts/{attempt}`: what is answered so far, and handing in; afterwards the receipt and what may be told of the result.
struct AttemptPage: Sendable {
    private let frame: PageFrame
    private let text: QuizTexts

    init(_ frame: PageFrame, values: SiteValues) { (self.frame, text) = (frame, values.text.quiz) }

    func response(_ sheet: AttemptSheet, formToken: String) -> Response {
        frame.response(title: "\(sheet.sitting.assessment) – \(text.overview)", switchTo: QuizAddress.overview(of: sheet.attempt)) { page in
            page.title("\(sheet.sitting.assessment) · \(text.attempt) \(sheet.number) \(text.of) \(sheet.tries)")
            if let result = sheet.result { self.result(result, to: &page) } else {
                page.lead("\(text.timeLeft): \(QuizTexts.minutes(sheet.secondsLeft))")
            }
            let rows = sheet.questions.map { question -> [Cell] in
                [
                    sheet.result == nil
                        ? .link("\(question.position)", QuizAddress.question(question.position, of: sheet.attempt), frame.language)
                        : .text("\(question.position)"),
                    .text(question.question.prompt[frame.language]), .text(question.answer?.response == nil ? text.unanswered : text.answered),
                    .text(question.points.map { "\($0) / \(question.question.points)" } ?? "–"),
                ]
            }
            page.table(text.overview, ["#", text.question, text.answer, text.points], rows)
            guard sheet.result == nil else { return }
            page.button(text.handIn, to: QuizAddress.overview(of: sheet.attempt), frame.language, token: formToken)
        }
    }

    private func result(_ result: AttemptSheet.Result, to page: inout HTMLWriter) {
        page.markup("<div class=\"notice\" role=\"status\">\n")
        page.paragraph("\(text.handedIn) \(Moment.words(result.submittedAt, frame.language))")
        page.facts(
            [(label: text.receipt, value: result.receipt)] + [result.mark.map { (label: text.provisionalMark, value: "\($0)") }].compactMap(\.self)
        )
        if let feedback = result.feedback { page.paragraph(feedback[frame.language]) }
        page.markup("</div>\n")
    }
}
