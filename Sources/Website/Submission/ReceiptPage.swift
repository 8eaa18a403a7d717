import Hummingbird
import Learning

/// `GET /tasks/{cohort}/{assessment}/{number}/receipts/{receipt}`: proof that a version of a work was taken, found again at any time.
struct ReceiptPage: Sendable {
    private let frame: PageFrame
    private let text: TaskTexts
    private var language: Language { frame.language }

    init(_ frame: PageFrame, values: SiteValues) { (self.frame, text) = (frame, values.text.task) }

    func response(_ content: TaskContent, _ receipt: Receipt) -> Response {
        let key = content.work.key
        return frame.response(
            title: "\(text.receipt) \(receipt.number)",
            notice: content.notice,
            switchTo: TaskAddress.receipt(receipt.number, key)
        ) { page in
            page.title("\(text.receipt) \(receipt.number)")
            page.paragraph(text.receiptLead)
            let late = receipt.lateDays > 0 ? language.set(LateVerdict.late(days: receipt.lateDays).explanation[language]) : text.inTime
            page.facts(
                [
                    (label: text.task, value: "\(key.assessment) \(content.work.title[language])"), (label: text.edition, value: key.cohort.text),
                    (label: text.at, value: content.words(receipt.at, language)), (label: text.lateness, value: late),
                ] + file(content, receipt)
            )
            page.markup("<p>")
            page.link(text.backToTask, to: TaskAddress.task(key), language)
            page.markup("</p>\n")
        }
    }

    private func file(_ content: TaskContent, _ receipt: Receipt) -> [(label: String, value: String)] {
        guard let taken = receipt.content else { return [] }
        var facts: [(label: String, value: String)] = []
        if let held = content.file(taken.digest) {
            facts.append((label: text.file, value: held.name.text))
            facts.append((label: text.size, value: NumberText.bytes(held.file.size, language)))
        }
        facts.append((label: text.digest, value: taken.digest.text))
        if taken.words > 0 { facts.append((label: text.wordsLabel, value: "\(taken.words)")) }
        return facts
    }
}
