import Hummingbird
import Learning

/// `GET /cohorts/{cohort}/sessions/{session}`: the register of one session.
struct RegisterPage: Sendable {
    private let frame: PageFrame
    private let texts: Texts
    private var text: RegisterTexts { texts.register }

    init(_ frame: PageFrame, values: SiteValues) { (self.frame, texts) = (frame, values.text) }

    func response(_ content: RegisterContent) -> Response {
        let session = content.register.session
        let address = CohortAddress.register(session.plan.key, content.cohort)
        return frame.response(
            status: content.problem?.status ?? .ok,
            title: "\(text.heading)\(Punctuation.colon(frame.language)) \(session.plan.title[frame.language])",
            problem: content.problem?.code,
            notice: content.notice,
            switchTo: address
        ) { page in
            ProblemSummary.write(content.problem, heading: texts.verify.summaryHeading, frame.language, to: &page)
            page.title(session.plan.title[frame.language])
            page.lead("\(DeadlineText.words(session.starts, frame.language)) · \(session.plan.minutes) \(text.minutes)")
            page.form(to: address, frame.language, token: content.formToken) { page in
                page.hidden("version", content.version)
                page.markup("<table>\n<thead><tr>")
                for column in [text.person, text.presence, text.partMinutes] {
                    page.markup("<th scope=\"col\">")
                    page.text(column)
                    page.markup("</th>")
                }
                page.markup("</tr></thead>\n<tbody>\n")
                for line in content.register.lines { row(line, content.typed, to: &page) }
                page.markup("</tbody>\n</table>\n")
                page.textField("reason", text.reason, value: content.typed?["reason"] ?? "", atMost: 500, isRequired: false)
                page.markup("<p><button type=\"submit\">")
                page.text(text.save)
                page.markup("</button></p>")
            }
            page.markup("<p>")
            page.link(text.back, to: CohortAddress.registers, frame.language)
            page.markup("</p>\n")
        }
    }

    /// Nothing is chosen for who has no entry: nobody becomes present by a button pressed too early.
    private func row(_ line: RegisterLine, _ typed: FormFields?, to page: inout HTMLWriter) {
        page.markup("<tr><th scope=\"row\"><bdi dir=\"auto\">")
        page.text(line.name.latin)
        page.markup("</bdi></th><td data-label=\"")
        page.text(text.presence)
        page.markup("\">")
        page.select(
            "presence-\(line.email)",
            label: "\(text.presence)\(Punctuation.colon(frame.language)) \(line.name.latin)",
            Presence.names.map { (value: $0, label: RegisterTexts.name($0)[frame.language]) },
            chosen: typed.map { $0["presence-\(line.email)"] ?? "" } ?? line.presence?.name
        )
        page.markup("</td><td data-label=\"")
        page.text(text.partMinutes)
        page.markup("\"><input class=\"plain short\" inputmode=\"numeric\" maxlength=\"4\" name=\"")
        page.text("minutes-\(line.email)")
        page.markup("\" aria-label=\"")
        page.text("\(text.partMinutes)\(Punctuation.colon(frame.language)) \(line.name.latin)")
        page.markup("\" value=\"")
        page.text(typed.map { $0["minutes-\(line.email)"] ?? "" } ?? line.presence?.partMinutes.map { "\($0)" } ?? "")
        page.markup("\"/></td></tr>\n")
    }
}

struct RegisterContent: Sendable {
    let cohort: CohortKey
    let register: SessionRegister
    let formToken: String
    var notice: Notice?
    var problem: Problem?
    /// As it was filled in, where something in it was wrong.
    var typed: FormFields?

    /// Of the state that the form was made from: somebody else's later one is not taken for it.
    var version: String { typed?["version"] ?? register.version.text }
}
