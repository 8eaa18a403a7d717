import Hummingbird
import Learning

/// `GET /apply`: the editions that take applications today; for everybody.
struct CallsPage: Sendable {
    private let frame: PageFrame
    private let text: ApplyTexts

    init(_ frame: PageFrame, values: SiteValues) { (self.frame, text) = (frame, values.text.apply) }

    func response(_ calls: [ListCalls.Call]) -> Response {
        frame.response(title: text.heading, switchTo: ApplyAddress.calls) { page in
            page.title(text.heading)
            page.lead(text.lead)
            guard !calls.isEmpty else { return page.paragraph(text.noCalls) }
            let rows = calls.map { call -> [Cell] in
                [
                    .link("\(call.title[frame.language]) (\(call.cohort))", ApplyAddress.form(call.cohort), frame.language),
                    .text("\(call.startsOn.inWords(frame.language)) – \(call.endsOn.inWords(frame.language))"), .text("\(call.seats)"),
                    .strong(DeadlineText.words(call.closes, frame.language)),
                ]
            }
            page.table(text.heading, [text.edition, text.period, text.seats, text.closes], rows)
        }
    }
}
