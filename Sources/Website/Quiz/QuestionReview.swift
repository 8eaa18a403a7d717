import Learning

/// One question after the test: what was answered, what it earned, what is said to it, and why the right answer is right. It shows what the sheet tells, which the
/// review rule has decided.
struct QuestionReview: Sendable {
    let language: Language
    let texts: QuizTexts
    private var inWords: AnswerInWords { AnswerInWords(language: language, texts: texts) }

    func write(_ asked: AttemptSheet.Question, to page: inout HTMLWriter) {
        let question = asked.question
        page.markup("<details><summary>")
        let points = asked.points.map { " – \(NumberText.words($0, language)) / \(question.points)" } ?? ""
        page.text("\(asked.position). \(question.prompt[language])\(points)")
        page.markup("</summary>\n")
        page.facts([(label: texts.answer, value: asked.answer?.response.map { inWords.words($0, to: question) } ?? texts.unanswered)])
        if let score = asked.score { self.score(score, question, to: &page) }
        page.markup("</details>\n")
    }

    private func score(_ score: ItemScore, _ question: PresentedQuestion, to page: inout HTMLWriter) {
        if score.earned == nil { page.paragraph(texts.awaitsMarker) }
        if !score.remarks.isEmpty {
            page.markup("<ul>\n")
            for remark in score.remarks {
                page.markup("<li><strong>")
                page.text(remark.isRight ? texts.right : texts.notRight)
                page.markup("</strong> ")
                page.text([inWords.part(remark.part, of: question), remark.feedback[language]].compactMap(\.self).joined(separator: " – "))
                page.markup("</li>\n")
            }
            page.markup("</ul>\n")
        }
        let rationale = score.rationale[language]
        if !rationale.isEmpty { page.paragraphs(rationale) }
    }
}
