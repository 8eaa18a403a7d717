import Hummingbird
import Learning

/// `GET /cohorts`: the editions, for those who run them.
struct CohortListPage: Sendable {
    private let frame: PageFrame
    private let text: CohortTexts

    init(_ frame: PageFrame, values: SiteValues) { (self.frame, text) = (frame, values.text.cohort) }

    /// - Parameter isOpen: whether the reader may look into an edition, too.
    func response(_ cohorts: [Cohort], isOpen: Bool) -> Response {
        frame.response(title: text.listHeading, switchTo: CohortAddress.list) { page in
            page.title(text.listHeading)
            guard !cohorts.isEmpty else { return page.paragraph(text.noCohorts) }
            let rows = cohorts.map { cohort -> [Cell] in
                [
                    isOpen ? .link(cohort.key.text, CohortAddress.overview(cohort.key), frame.language) : .text(cohort.key.text),
                    .text("\(cohort.startsOn.inWords(frame.language)) – \(cohort.endsOn.inWords(frame.language))"), .text("\(cohort.seats)"),
                    .text(cohort.state.title[frame.language]),
                ]
            }
            page.table(text.listHeading, [text.edition, text.period, text.seats, text.state], rows)
        }
    }
}
