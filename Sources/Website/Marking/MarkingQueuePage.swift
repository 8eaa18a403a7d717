import Hummingbird
import Learning

/// `GET /marking`: what waits for a marker, by code.
struct MarkingQueuePage: Sendable {
    private let frame: PageFrame
    private let text: MarkingTexts

    init(_ frame: PageFrame, values: SiteValues) { (self.frame, text) = (frame, values.text.marking) }

    func response(_ tasks: [MarkingTask], notice: Notice? = nil) -> Response {
        frame.response(title: text.heading, notice: notice, switchTo: MarkingAddress.queue) { page in
            page.title(text.heading)
            page.lead(text.lead)
            let open = tasks.filter { $0.state != .sent && $0.state != .sealed }
            let sent = tasks.filter { $0.state == .sent || $0.state == .sealed }
            page.heading(text.openHeading)
            if open.isEmpty { page.paragraph(text.nothingOpen) } else { table(open, text.openHeading, to: &page) }
            guard !sent.isEmpty else { return }
            page.heading(text.sentHeading)
            table(sent, text.sentHeading, to: &page)
        }
    }

    private func table(_ tasks: [MarkingTask], _ caption: String, to page: inout HTMLWriter) {
        let rows = tasks.map { task -> [Cell] in
            [
                .link(task.code.text, MarkingAddress.work(task.code), frame.language), .text("\(task.assessment) (\(task.cohort))"),
                .text(MarkingTexts.name(task.part)[frame.language]), .text(MarkingTexts.name(task.state)[frame.language]),
                .text(task.words.map { "\($0)" } ?? "–"), .text(task.author ?? text.anonymous),
            ]
        }
        page.table(caption, [text.code, text.assessment, text.part, text.state, text.words, text.author], rows)
    }
}
