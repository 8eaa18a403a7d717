import Hummingbird
import Learning

/// `GET /cohorts/{cohort}`: who is in an edition and how they stand, who applied, who waits, and which registers lack entries.
struct CohortPage: Sendable {
    private let frame: PageFrame
    private let text: CohortTexts

    init(_ frame: PageFrame, values: SiteValues) { (self.frame, text) = (frame, values.text.cohort) }

    func response(_ content: CohortContent) -> Response {
        frame.response(
            title: content.cohort.text,
            notice: content.notice,
            switchTo: CohortAddress.applications(content.cohort, after: content.after, waitingBehind: content.waitingBehind)
        ) { page in
            page.title("\(text.edition) \(content.cohort)")
            let overview = content.overview
            let counts = EnrolmentState.allCases.compactMap { state in
                overview.states[state].map { "\($0) \(state.title[frame.language])" }
            }
            page.lead("\(overview.members.count) / \(overview.seats) \(text.seats). \(counts.joined(separator: ", "))")
            registers(overview.registers, content.cohort, to: &page)
            members(overview, to: &page)
            applications(content.applications, text.applicationsHeading, to: &page)
            if let next = content.next { more(content.cohort, after: next, waitingBehind: content.waitingBehind, to: &page) }
            applications(content.waiting, text.waitingHeading, to: &page)
            if let next = content.waitingNext { more(content.cohort, after: content.after, waitingBehind: next, to: &page) }
        }
    }

    private func registers(_ registers: [CohortOverview.Register], _ cohort: CohortKey, to page: inout HTMLWriter) {
        guard !registers.isEmpty else { return }
        page.heading(text.registersHeading)
        RegistersPage.write(registers, of: cohort, text, frame.language, to: &page)
    }

    private func members(_ overview: CohortOverview, to page: inout HTMLWriter) {
        page.heading(text.membersHeading)
        guard !overview.members.isEmpty else { return page.paragraph(text.noMembers) }
        let atRisk = Set(overview.atRisk.map(\.person.id))
        let rows = overview.members.map { member -> [Cell] in
            [
                .text(member.person.name.latin), .text(member.person.country.code), .text(member.enrolment.state.title[frame.language]),
                .text(member.group.map { "\($0)" } ?? "–"), .text("\(member.unitsDone)"), .text("\(member.tasksHandedIn)"),
                atRisk.contains(member.person.id) ? .strong(text.atRisk) : .text(attendance(member.attendance)),
            ]
        }
        page.table(
            text.membersHeading,
            [text.person, text.country, text.state, text.group, text.unitsDone, text.handedIn, text.attendance],
            rows
        )
    }

    private func attendance(_ verdict: AttendanceVerdict) -> String {
        verdict.modules.map { module in
            module.timetabledMinutes == 0 ? "–" : "\(module.attendedMinutes * 100 / module.timetabledMinutes)\(Punctuation.percent(frame.language))"
        }.joined(separator: " · ")
    }

    private func more(_ cohort: CohortKey, after: String?, waitingBehind place: Int?, to page: inout HTMLWriter) {
        page.markup("<p>")
        page.link(text.more, to: CohortAddress.applications(cohort, after: after, waitingBehind: place), frame.language)
        page.markup("</p>\n")
    }

    private func applications(_ entries: [ApplicationEntry], _ heading: String, to page: inout HTMLWriter) {
        guard !entries.isEmpty else { return }
        page.heading(heading)
        let rows = entries.map { entry -> [Cell] in
            [
                .text(entry.person.name.latin), .text(entry.person.country.code),
                .text(entry.application.state.title[frame.language]), .text(entry.person.email.text),
            ]
        }
        page.table(heading, [text.person, text.country, text.state, text.email], rows)
    }
}

struct CohortContent: Sendable {
    let cohort: CohortKey
    let overview: CohortOverview
    var applications: [ApplicationEntry] = []
    /// Behind which the list went on, and goes on; nil for the first part, and after the last.
    var after: String?
    var next: String?
    var waiting: [ApplicationEntry] = []
    /// The same of the waiting list, by place.
    var waitingBehind: Int?
    var waitingNext: Int?
    var notice: Notice?
}
