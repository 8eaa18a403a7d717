import Hummingbird
import Learning

/// `GET /tasks/{cohort}/{assessment}/{number}/files/{digest}`: an uploaded file, before it is handed in.
struct ConfirmWorkPage: Sendable {
    private let frame: PageFrame
    private let texts: Texts
    private var text: TaskTexts { texts.task }
    private var language: Language { frame.language }

    init(_ frame: PageFrame, values: SiteValues) { (self.frame, texts) = (frame, values.text) }

    /// - Parameter words: as they were typed, or counted.
    func response(_ content: TaskContent, _ held: HeldFile, words: String) -> Response {
        let (work, file) = (content.work, held.file)
        let address = TaskAddress.confirmation(file.digest, work.key)
        return frame.response(
            status: content.problem?.status ?? .ok,
            title: text.confirmHeading,
            problem: content.problem?.code,
            notice: content.notice,
            switchTo: TaskAddress.confirmation(file.digest, work.key, words: Int(words))
        ) { page in
            ProblemSummary.write(content.problem, heading: texts.verify.summaryHeading, language, to: &page)
            page.title(text.confirmHeading)
            page.lead("\(work.key.assessment) \(work.title[language])")
            page.paragraph(text.confirmLead)
            page.facts([
                (label: text.file, value: held.name.text), (label: text.size, value: NumberText.bytes(file.size, language)),
                (label: text.kind, value: FileKindText.name(file.kind)[language]), (label: text.digest, value: file.digest.text),
                (label: text.arrivedAt, value: content.words(held.begunAt, language)),
                (label: text.deadline, value: DeadlineText.words(work.deadline, language)),
            ])
            page.markup("<p>")
            page.link(text.look, to: TaskAddress.file(file.digest), language)
            page.markup("</p>\n")
            guard work.isTaken else { return page.paragraph(text.nothingTaken) }
            page.form(to: address, language, token: content.formToken) { page in
                page.textField(
                    "words",
                    text.wordsLabel,
                    value: words,
                    hint: text.wordsHint,
                    atMost: 7,
                    isNumber: true,
                    isRequired: work.wordLimit != nil
                )
                if work.submittedAt == nil { page.choice("held-back", value: "yes", text.heldBack, isMultiple: true, isChosen: false) }
                page.markup("<p>")
                page.submit("act", "submit", text.confirm)
                if work.submittedAt == nil { page.submit("act", "draft", text.keepDraft, isQuiet: true) }
                page.markup("</p>\n")
            }
            page.markup("<p>")
            page.link(text.another, to: TaskAddress.task(work.key), language)
            page.markup("</p>\n")
        }
    }
}
