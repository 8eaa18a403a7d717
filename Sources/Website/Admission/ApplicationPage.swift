import Hummingbird
import Learning

/// `GET /applications/{application}`: what became of an application, why, and what its applicant can do now.
struct ApplicationPage: Sendable {
    private let frame: PageFrame
    private let texts: Texts
    private var text: ApplyTexts { texts.apply }

    init(_ frame: PageFrame, values: SiteValues) { (self.frame, texts) = (frame, values.text) }

    func response(_ view: ApplicationView, formToken: String, notice: Notice? = nil, problem: Problem? = nil) -> Response {
        let application = view.application
        return frame.response(
            status: problem?.status ?? .ok,
            title: "\(text.applicationHeading) \(view.cohort)",
            problem: problem?.code,
            notice: notice,
            switchTo: ApplyAddress.application(application.id)
        ) { page in
            ProblemSummary.write(problem, heading: texts.verify.summaryHeading, frame.language, to: &page)
            page.title("\(text.applicationHeading) \(view.cohort)")
            page.lead("\(view.person.name.latin)\(Punctuation.colon(frame.language)) \(application.state.title[frame.language])")
            if let place = view.selectionText { page.paragraph(frame.language.set(place[frame.language])) }
            if let waiting = view.selection?.waiting { page.paragraph("\(text.waitingPlace) \(waiting)") }
            offer(view, formToken, to: &page)
            told(application.content, to: &page)
            history(view.history, to: &page)
            withdrawal(application, formToken, to: &page)
        }
    }

    private func offer(_ view: ApplicationView, _ token: String, to page: inout HTMLWriter) {
        guard view.application.state == .offered, let offer = view.offer else { return }
        let id = view.application.id
        page.heading(text.offerHeading)
        page.paragraph("\(text.answerBy) \(DeadlineText.words(offer.answerBy, frame.language))")
        page.form(to: ApplyAddress.act("acceptance", on: id), frame.language, token: token) { page in
            page.choice("visa", value: "yes", text.subjectToVisa, isMultiple: true, isChosen: false)
            page.markup("<p>")
            page.submit("act", "accept", text.accept)
            page.markup("</p>")
        }
        page.button(text.decline, to: ApplyAddress.act("refusal", on: id), frame.language, token: token)
    }

    private func told(_ content: ApplicationContent, to page: inout HTMLWriter) {
        let language = frame.language
        let evidence = content.evidence
        page.heading(text.sentHeading)
        page.facts([
            (label: text.country, value: content.country.code), (label: text.institution, value: content.institution),
            (label: text.sector, value: ApplyTexts.name(content.sector)[language]), (label: text.post, value: content.post),
            (label: text.summary, value: content.summary),
            (label: text.route, value: content.prefersSecretariat ? text.bySecretariat : text.byCountry),
            (label: text.worksInField, value: answer(evidence.worksInField)),
            (label: text.experience, value: evidence.experienceMonths.map { "\($0)" } ?? "–"),
            (label: text.english, value: evidence.english?.rawValue ?? "–"),
            (label: text.qualification, value: evidence.qualification.map { ApplyTexts.name($0)[language] } ?? "–"),
            (label: text.employerConsents, value: answer(evidence.employerConsents)), (label: text.alumnus, value: answer(content.isAlumnus)),
        ])
    }

    private func answer(_ isSo: Bool?) -> String { isSo == true ? text.yes : text.no }

    private func history(_ history: [ApplicationEpisode], to page: inout HTMLWriter) {
        page.heading(text.historyHeading)
        let rows = history.map { episode -> [Cell] in
            [
                .text(Moment.words(episode.at, frame.language)), .text(episode.state.title[frame.language]),
                .text(episode.reason ?? "–"),
            ]
        }
        page.table(text.historyHeading, [text.when, text.state, text.why], rows)
    }

    private func withdrawal(_ application: Learning.Application, _ token: String, to page: inout HTMLWriter) {
        guard application.state.next(.withdraw) != nil else { return }
        page.button(text.withdraw, to: ApplyAddress.act("withdrawal", on: application.id), frame.language, token: token, isQuiet: true)
    }
}
