import Hummingbird
import Learning

/// `GET /attempts/{attempt}/questions/{position}`: one question, whose answer is saved when the next is asked for.
struct QuestionPage: Sendable {
    private let frame: PageFrame
    private let texts: Texts
    private let fields: QuestionFields
    private var text: QuizTexts { texts.quiz }

    init(_ frame: PageFrame, values: SiteValues) {
        (self.frame, texts) = (frame, values.text)
        fields = QuestionFields(language: frame.language, texts: values.text.quiz)
    }

    func response(_ content: QuestionContent) -> Response {
        let (sheet, asked) = (content.sheet, content.question)
        let address = QuizAddress.question(asked.position, of: sheet.attempt)
        return frame.response(
            status: content.problem?.status ?? .ok,
            title: "\(sheet.sitting.assessment) – \(asked.position) / \(sheet.questionCount)",
            problem: content.problem?.code,
            notice: content.notice,
            switchTo: address
        ) { page in
            ProblemSummary.write(content.problem, heading: texts.verify.summaryHeading, frame.language, to: &page)
            page.lead("\(sheet.sitting.assessment) · \(text.question) \(asked.position) \(text.of) \(sheet.questionCount) · \(remaining(sheet))")
            page.form(to: address, frame.language, token: content.formToken) { page in
                page.hidden("sequence", "\((asked.answer?.sequence ?? 0) + 1)")
                page.markup("<fieldset><legend><h1 class=\"question\">")
                page.text(asked.question.prompt[frame.language])
                page.markup("</h1></legend>\n")
                fields.write(asked.question, asked.answer?.response, to: &page)
                page.markup("</fieldset>\n")
                if let answer = asked.answer { page.paragraph("\(text.savedAt) \(Moment.words(answer.savedAt, frame.language))") }
                page.markup("<p>")
                if asked.position < sheet.questionCount { page.submit("go", "next", text.next) }
                if asked.position > 1 { page.submit("go", "back", text.back, isQuiet: true) }
                page.submit("go", "overview", text.overview, isQuiet: true)
                page.markup("</p>")
            }
        }
    }

    private func remaining(_ sheet: AttemptSheet) -> String {
        "\(text.timeLeft)\(Punctuation.colon(frame.language)) \(QuizTexts.minutes(sheet.secondsLeft))"
    }
}

struct QuestionContent: Sendable {
    let sheet: AttemptSheet
    let question: AttemptSheet.Question
    let formToken: String
    var notice: Notice?
    var problem: Problem?
}

extension AttemptSheet {
    var questions: [Question] { self.sections.flatMap(\.questions) }
    var questionCount: Int { self.sections.reduce(0) { $0 + $1.questions.count } }
}
