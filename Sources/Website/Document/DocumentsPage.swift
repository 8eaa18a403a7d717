import Hummingbird
import Learning

/// `GET /documents`: certificates, transcripts and statements of whoever asks, and the name that waits to be confirmed for them.
struct DocumentsPage: Sendable {
    private let frame: PageFrame
    private let texts: Texts
    private var text: StudyTexts { texts.study }

    init(_ frame: PageFrame, values: SiteValues) { (self.frame, texts) = (frame, values.text) }

    func response(_ content: DocumentsContent) -> Response {
        frame.response(
            status: content.problem?.status ?? .ok,
            title: text.documentsHeading,
            problem: content.problem?.code,
            notice: content.notice,
            switchTo: DocumentAddress.list
        ) { page in
            ProblemSummary.write(content.problem, heading: texts.verify.summaryHeading, frame.language, to: &page)
            page.title(text.documentsHeading)
            page.lead(text.documentsLead)
            name(content, to: &page)
            if content.documents.isEmpty {
                page.paragraph(text.noDocuments)
            } else {
                let rows = Self.rows(content.documents, text, frame.language)
                page.table(text.documentsHeading, [text.document, text.edition, text.state, text.serial], rows)
            }
            SharedDocuments(frame, texts).write(content, to: &page)
            page.markup("<p>")
            page.link(text.toStudies, to: StudyAddress.home, frame.language)
            page.markup("</p>\n")
        }
    }

    static func rows(_ documents: [DocumentEntry], _ text: StudyTexts, _ language: Language) -> [[Cell]] {
        documents.map { entry in
            let document = entry.document
            let serial = document.facts.serial
            return [
                .text(document.facts.kind.title[language]), .text(entry.cohort.text), .text(document.state.title[language]),
                document.state.isSealed ? .link("\(text.fetch) \(serial.text)", DocumentAddress.file(serial), language) : .text("–"),
            ]
        }
    }

    private func name(_ content: DocumentsContent, to page: inout HTMLWriter) {
        guard let waiting = content.documents.first(where: { $0.document.state == .eligible }) else { return }
        let name = waiting.person.name
        page.heading(text.nameHeading)
        page.paragraph(text.nameMeaning)
        page.facts(
            [(label: text.latinName, value: name.latin)] + [name.native.map { (label: text.nativeName, value: $0) }].compactMap(\.self)
        )
        page.form(to: DocumentAddress.name, frame.language, token: content.formToken) { page in
            page.hidden("latin", name.latin)
            page.hidden("native", name.native ?? "")
            page.button(text.confirmName)
        }
        page.paragraph(text.nameWrong)
    }
}

struct DocumentsContent: Sendable {
    let documents: [DocumentEntry]
    let formToken: String
    var shares: [ShareLink] = []
    /// Made just now; its secret is told once.
    var made: ShareDocument.Outcome?
    var notice: Notice?
    var problem: Problem?
}
