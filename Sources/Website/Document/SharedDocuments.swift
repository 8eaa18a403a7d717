import Learning

/// On the page of somebody's own documents: badges to take away, and links by which documents are shown.
struct SharedDocuments {
    private let frame: PageFrame
    private let text: BadgeTexts
    private let study: StudyTexts

    init(_ frame: PageFrame, _ texts: Texts) { (self.frame, text, study) = (frame, texts.badge, texts.study) }

    func write(_ content: DocumentsContent, to page: inout HTMLWriter) {
        let sealed = content.documents.map(\.document).filter(\.state.isSealed)
        badges(sealed.filter { $0.facts.badge != nil }, to: &page)
        guard !sealed.isEmpty else { return }
        page.heading(text.shareHeading)
        page.paragraph(text.shareLead)
        made(content, to: &page)
        page.form(to: ShareAddress.make, frame.language, token: content.formToken) { page in
            let options = sealed.map { (value: $0.facts.serial.text, label: "\($0.facts.kind.title[frame.language]) \($0.facts.serial.text)") }
            page.selectField("serial", study.document, options, chosen: nil)
            page.textField("days", text.days, value: "30", hint: text.daysHint, atMost: 3, isNumber: true)
            page.button(text.makeShare)
        }
        open(content, to: &page)
    }

    private func badges(_ documents: [Document], to page: inout HTMLWriter) {
        guard !documents.isEmpty else { return }
        page.heading(text.heading)
        page.paragraph(text.lead)
        page.table(text.heading, [study.serial] + BadgeForm.allCases.map(name), rows: documents.count) { row, column, page in
            let serial = documents[row].facts.serial
            guard column > 0 else { return page.text(serial.text) }
            let form = BadgeForm.allCases[column - 1]
            page.link("\(name(form)) \(serial.text)", to: DocumentAddress.badge(serial, form), frame.language)
        }
    }

    private func made(_ content: DocumentsContent, to page: inout HTMLWriter) {
        guard let made = content.made, let document = content.documents.first(where: { $0.document.id == made.link.document })?.document else {
            return
        }
        page.markup("<div class=\"notice\" role=\"status\"><p>")
        page.text(text.madeShare)
        page.markup("</p>\n<p><code>")
        page.text(document.facts.publicAddress + ShareAddress.page(made.secret.text).path)
        page.markup("</code></p></div>\n")
    }

    private func open(_ content: DocumentsContent, to page: inout HTMLWriter) {
        page.table(text.openShares, [study.serial, text.until, text.endShare], rows: content.shares.count) { row, column, page in
            let link = content.shares[row]
            let serial = content.documents.first { $0.document.id == link.document }?.document.facts.serial.text ?? ""
            switch column {
            case 0: page.text(serial)
            case 1: page.text(Moment.words(link.endsAt, frame.language))
            default:
                page.form(to: ShareAddress.end, frame.language, token: content.formToken) { page in
                    page.hidden("serial", serial)
                    page.hidden("share", link.id.description)
                    page.button(text.endShare)
                }
            }
        }
    }

    private func name(_ form: BadgeForm) -> String {
        switch form {
        case .json: text.formJSON
        case .token: text.formToken
        case .picture: text.formPicture
        }
    }
}
