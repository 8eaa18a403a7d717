import Hummingbird
import Learning

/// `GET /tasks/{cohort}/{assessment}/{number}`: what is to be done, until when, what may be handed in, and how it stands.
struct TaskPage: Sendable {
    private let frame: PageFrame
    private let texts: Texts
    private var text: TaskTexts { texts.task }
    private var language: Language { frame.language }

    init(_ frame: PageFrame, values: SiteValues) { (self.frame, texts) = (frame, values.text) }

    func response(_ content: TaskContent) -> Response {
        let work = content.work
        return frame.response(
            status: content.problem?.status ?? .ok,
            title: "\(work.key.assessment) \(work.title[language])",
            problem: content.problem?.code,
            notice: content.notice,
            switchTo: TaskAddress.task(work.key)
        ) { page in
            ProblemSummary.write(content.problem, heading: texts.verify.summaryHeading, language, to: &page)
            page.title("\(work.key.assessment) \(work.title[language])")
            page.facts(facts(content))
            page.heading(text.brief)
            page.paragraphs(work.task[language])
            receipts(content, to: &page)
            draft(content, to: &page)
            handIn(content, to: &page)
            page.markup("<p>")
            page.link(text.backToProgress, to: StudyAddress.progress(work.key.cohort), language)
            page.markup("</p>\n")
        }
    }

    private func facts(_ content: TaskContent) -> [(label: String, value: String)] {
        let work = content.work
        let more = work.extensionDays > 0 ? " (\(text.extended) \(work.extensionDays))" : ""
        var facts = [
            (label: text.state, value: work.standing.title[language]), (label: text.opensAt, value: content.words(work.opensAt, language)),
            (label: text.deadline, value: DeadlineText.words(work.deadline, language) + more),
        ]
        if work.isFile {
            facts.append((label: text.kinds, value: "\(text.kindList), \(text.atMost) \(work.megabytes)\u{A0}\(text.megabytes)"))
        }
        if let limit = work.wordLimit { facts.append((label: text.words, value: "\(limit)")) }
        return facts + [(label: text.code, value: "\(work.code) – \(text.codeMeaning)")]
    }

    private func receipts(_ content: TaskContent, to page: inout HTMLWriter) {
        guard !content.work.receipts.isEmpty else { return }
        page.heading(text.receiptsHeading)
        let rows = content.work.receipts.reversed().map { receipt -> [Cell] in
            let held = receipt.content.flatMap { content.file($0.digest) }
            return [
                .link(receipt.number, TaskAddress.receipt(receipt.number, content.work.key), language), .text(content.words(receipt.at, language)),
                .text(held?.name.text ?? "–"),
            ]
        }
        page.table(text.receiptsHeading, [text.receipt, text.at, text.file], rows)
    }

    private func draft(_ content: TaskContent, to page: inout HTMLWriter) {
        guard content.work.standing == .draft, let draft = content.work.draft else { return }
        page.heading(text.draftHeading)
        let name = content.file(draft.content.digest)?.name.text
        page.paragraph(
            "\(name.map { "\($0). " } ?? "")\(text.draftSaved) \(content.words(draft.savedAt, language)). \(draft.isHeldBack ? text.draftHeldBack : text.draftCounts)"
        )
        page.markup("<p>")
        page.link(text.draftLook, to: TaskAddress.confirmation(draft.content.digest, content.work.key, words: draft.content.words), language)
        page.markup("</p>\n")
    }

    private func handIn(_ content: TaskContent, to page: inout HTMLWriter) {
        let work = content.work
        let isReplacement = work.standing == .handedIn
        guard work.isFile else { return page.paragraph(text.notByFile) }
        guard work.isTaken else { return isReplacement ? () : page.paragraph(text.nothingTaken) }
        page.heading(isReplacement ? text.replaceHeading : text.handInHeading)
        if isReplacement { page.paragraph(text.replaceMeaning) }
        lateness(work, to: &page)
        page.fileForm(to: TaskAddress.upload(work.key), language, token: content.formToken) { page in
            page.fileField(FileForm.field, text.fileLabel, hint: text.fileHint)
            page.button(text.send)
        }
        page.markup("<details><summary>")
        page.text(text.textHeading)
        page.markup("</summary>\n")
        page.form(to: TaskAddress.text(work.key), language, token: content.formToken) { page in
            page.textArea("text", text.textLabel, value: content.typed, hint: text.textHint, rows: 14, atMost: QuestionForm.essayLimit)
            page.button(text.sendText)
        }
        page.markup("</details>\n")
    }

    private func lateness(_ work: OwnWork, to page: inout HTMLWriter) {
        guard let rule = work.lateWork else { return page.paragraph(text.noLateWork) }
        if work.submittedAt == nil, let late = work.lateness, late.days > 0 {
            let loss = Hundredths(count: min(10_000, rule.penaltyPerDay.count * late.days))
            page.warning(text.lateNow(language.set(late.explanation[language]), NumberText.words(loss, language)))
        }
        page.paragraph(text.lateRule(NumberText.words(rule.penaltyPerDay, language), rule.days))
    }
}
