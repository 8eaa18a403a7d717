import Hummingbird
import Learning

/// `GET /attempts/{attempt}`: what is answered so far, and handing in; afterwards the receipt and what may be told of the result.
struct AttemptPage: Sendable {
    private let frame: PageFrame
    private let text: QuizTexts

    init(_ frame: PageFrame, values: SiteValues) { (self.frame, text) = (frame, values.text.quiz) }

    func response(_ sheet: AttemptSheet, formToken: String, notice: Notice? = nil) -> Response {
        frame.response(
            title: "\(sheet.sitting.assessment) – \(text.overview)",
            notice: notice,
            switchTo: QuizAddress.overview(of: sheet.attempt)
        ) { page in
            page.title("\(sheet.sitting.assessment) · \(text.attempt) \(sheet.number) \(text.of) \(sheet.tries)")
            if let result = sheet.result {
                self.result(result, to: &page)
                review(sheet, to: &page)
            } else {
                page.lead("\(text.timeLeft)\(Punctuation.colon(frame.language)) \(QuizTexts.minutes(sheet.secondsLeft))")
                overview(sheet, to: &page)
                page.button(text.handIn, to: QuizAddress.overview(of: sheet.attempt), frame.language, token: formToken)
            }
        }
    }

    private func overview(_ sheet: AttemptSheet, to page: inout HTMLWriter) {
        let rows = sheet.questions.map { question -> [Cell] in
            [
                .link("\(question.position)", QuizAddress.question(question.position, of: sheet.attempt), frame.language),
                .text(question.question.prompt[frame.language]), .text(question.answer?.response == nil ? text.unanswered : text.answered),
            ]
        }
        page.table(text.overview, ["#", text.question, text.answer], rows)
    }

    private func review(_ sheet: AttemptSheet, to page: inout HTMLWriter) {
        page.heading(text.reviewHeading)
        if sheet.questions.allSatisfy({ $0.score == nil }) { page.paragraph(text.notYetTold) }
        let review = QuestionReview(language: frame.language, texts: text)
        for section in sheet.sections {
            if sheet.sections.count > 1 { page.subheading(section.title[frame.language]) }
            for question in section.questions { review.write(question, to: &page) }
        }
    }

    private func result(_ result: AttemptSheet.Result, to page: inout HTMLWriter) {
        page.markup("<div class=\"notice\" role=\"status\">\n")
        page.paragraph("\(text.handedIn) \(Moment.words(result.submittedAt, frame.language))")
        page.facts(
            [(label: text.receipt, value: result.receipt)]
                + [result.mark.map { (label: text.provisionalMark, value: NumberText.words($0, frame.language)) }].compactMap(\.self)
        )
        if let feedback = result.feedback { page.paragraph(feedback[frame.language]) }
        page.markup("</div>\n")
    }
}
