import Hummingbird
import Learning

/// `GET /marking/{code}`: one script with the rubric it is marked by.
struct MarkingWorkPage: Sendable {
    private let frame: PageFrame
    private let texts: Texts
    private var text: MarkingTexts { texts.marking }

    init(_ frame: PageFrame, values: SiteValues) { (self.frame, texts) = (frame, values.text) }

    /// - Parameter form: as it was typed, where something in it was wrong.
    func response(_ work: MarkingWork, form: MarkingForm, formToken: String, notice: Notice? = nil, problem: Problem? = nil) -> Response {
        let code = work.task.code
        return frame.response(
            status: problem?.status ?? .ok,
            title: "\(code) – \(text.heading)",
            problem: problem?.code,
            notice: notice,
            switchTo: MarkingAddress.work(code)
        ) { page in
            ProblemSummary.write(problem, heading: texts.verify.summaryHeading, frame.language, to: &page)
            page.title("\(work.task.assessment) \(work.title[frame.language])")
            page.lead(
                "\(text.code) \(code) · \(MarkingTexts.name(work.task.part)[frame.language]) · \(MarkingTexts.name(work.task.state)[frame.language])"
            )
            page.facts(facts(work))
            page.markup("<p>")
            page.link(text.openScript, to: MarkingAddress.script(code), frame.language)
            page.markup("</p>\n")
            page.heading(text.brief)
            page.paragraph(work.brief[frame.language])
            talk(work.talk, to: &page)
            if work.isMarkingOpen, work.task.state != .sent, !work.criteria.isEmpty {
                rubric(work, form, formToken, to: &page)
            } else {
                page.paragraph(text.closed)
            }
        }
    }

    private func facts(_ work: MarkingWork) -> [(label: String, value: String)] {
        [
            work.task.author.map { (label: text.author, value: $0) }, work.task.words.map { (label: text.words, value: "\($0)") },
            work.task.packet.map { (label: text.ownMark, value: NumberText.words($0.score.raw, frame.language)) },
        ].compactMap(\.self)
    }

    private func talk(_ talk: MarkingTalk?, to page: inout HTMLWriter) {
        guard let talk else { return }
        page.heading(text.talkHeading)
        page.paragraph(text.talkMeaning)
        page.facts([(label: text.otherMark, value: NumberText.words(talk.other, frame.language)), (label: text.comments, value: talk.otherComments)])
    }

    private func rubric(_ work: MarkingWork, _ form: MarkingForm, _ token: String, to page: inout HTMLWriter) {
        page.heading(text.rubric)
        page.form(to: MarkingAddress.work(work.task.code), frame.language, token: token) { page in
            page.hidden("version", form.version)
            for criterion in work.criteria {
                let label = "\(criterion.title[frame.language]) (0–\(criterion.points))"
                page.textField(
                    "points-\(criterion.key)",
                    label,
                    value: form.points[criterion.key] ?? "",
                    atMost: 6,
                    isNumber: true,
                    isRequired: false
                )
            }
            if work.hasIndividualPart {
                page.textField("individual", text.individual, value: form.individual, atMost: 6, isNumber: true, isRequired: false)
            }
            page.textArea("comments", text.comments, value: form.comments, hint: text.commentsHint, rows: 12, atMost: MarkPacket.longestComments)
            page.markup("<p>")
            page.submit("act", "draft", text.saveDraft, isQuiet: true)
            page.submit("act", "send", text.send)
            page.markup("</p>\n")
        }
    }
}
