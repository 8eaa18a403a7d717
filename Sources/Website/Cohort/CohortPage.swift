import Hummingbird
import Learning

/// `GET /cohorts/{cohort}`: who is in an edition and how they stand, who applied, who waits, and which registers lack entries.
struct CohortPage: Sendable {
    private let frame: PageFrame
    private let text: CohortTexts

    init(_ frame: PageFrame, values: SiteValues) { (self.frame, text) = (frame, values.text.cohort) }

    func response(_ content: CohortContent) -> Response {
        frame.response(title: content.cohort.text, switchTo: CohortAddress.overview(content.cohort)) { page in
            page.title("\(text.edition) \(content.cohort)")
            let overview = content.overview
            let counts = EnrolmentState.allCases.compactMap { state in
                overview.states[state].map { "\($0) \(StateText.name(state)[frame.language])" }
            }
            page.lead("\(overview.members.count) / \(overview.seats) \(text.seats). \(counts.joined(separator: ", "))")
            registers(overview.registersOpen, content.cohort, to: &page)
            members(overview, to: &page)
            applications(content.applications, text.applicationsHeading, to: &page)
            applications(content.waiting, text.waitingHeading, to: &page)
        }
    }

    private func registers(_ open: [ContentKey: Int], _ cohort: CohortKey, to page: inout HTMLWriter) {
        guard !open.isEmpty else { return }
        page.heading(text.registersHeading)
        page.markup("<ul>\n")
        for (session, missing) in open.sorted(by: { $0.key < $1.key }) {
            page.markup("<li>")
            page.link("\(session)", to: CohortAddress.register(session, cohort), frame.language)
            page.text(": \(missing) \(text.entriesMissing)")
            page.markup("</li>\n")
        }
        page.markup("</ul>\n")
    }

    private func members(_ overview: CohortOverview, to page: inout HTMLWriter) {
        page.heading(text.membersHeading)
        guard !overview.members.isEmpty else { return page.paragraph(text.noMembers) }
        let atRisk = Set(overview.atRisk.map(\.person.id))
        let rows = overview.members.map { member -> [Cell] in
            [
                .text(member.person.name.latin), .text(member.person.country.code), .text(StateText.name(member.enrolment.state)[frame.language]),
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
            module.timetabledMinutes == 0 ? "–" : "\(module.attendedMinutes * 100 / module.timetabledMinutes) %"
        }.joined(separator: " · ")
    }

    private func applications(_ entries: [ApplicationEntry], _ heading: String, to page: inout HTMLWriter) {
        guard !entries.isEmpty else { return }
        page.heading(heading)
        let rows = entries.map { entry -> [Cell] in
            [
                .text(entry.person.name.latin), .text(entry.person.country.code),
                .text(StateText.name(entry.application.state)[frame.language]), .text(entry.person.email.text),
            ]
        }
        page.table(heading, [text.person, text.country, text.state, text.email], rows)
    }
}

struct CohortContent: Sendable {
    let cohort: CohortKey
    let overview: CohortOverview
    let applications: [ApplicationEntry]
    let waiting: [ApplicationEntry]
}
