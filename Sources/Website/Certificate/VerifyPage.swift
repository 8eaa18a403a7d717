import Hummingbird
import Learning

/// `GET /verify`: the two ways of asking, and the form again where something in it was wrong.
struct VerifyPage: Sendable {
    enum Slot: String, TemplateSlot {
        case summary, fileError, fileState, serialError, serialState, serialValue, codeError, codeState, codeValue, statementError, statementState
    }

    private let frame: PageFrame
    private let texts: VerifyTexts
    private let content: Fragment<Slot>

    init(_ frame: PageFrame, library: TemplateLibrary, values: SiteValues) throws {
        self.frame = frame
        texts = values.text.verify
        content = try Fragment("verify", in: library, texts: [values])
    }

    func response(_ form: VerifyForm = VerifyForm()) -> Response {
        let first = form.mistakes.first?.problem
        let title = first == nil ? texts.heading : "\(texts.errorPrefix) \(texts.heading)"
        return frame.response(
            status: first?.status ?? .ok,
            title: title,
            problem: first?.code,
            switchTo: PageAddress(path: "/verify", fields: Self.kept(form))
        ) { page in
            content.write(to: &page) { slot, page in
                switch slot {
                case .summary: summary(form, to: &page)
                case .fileError: error(.file, of: form, to: &page)
                case .fileState: state(.file, of: form, to: &page)
                case .serialError: error(.serial, of: form, to: &page)
                case .serialState: state(.serial, of: form, to: &page)
                case .serialValue: page.text(form.serial)
                case .codeError: error(.code, of: form, to: &page)
                case .codeState: state(.code, of: form, to: &page)
                case .codeValue: page.text(form.code)
                case .statementError: error(.statement, of: form, to: &page)
                case .statementState: state(.statement, of: form, to: &page)
                }
            }
        }
    }

    /// An empty form has nothing to keep: switching its language must not complain of missing fields.
    private static func kept(_ form: VerifyForm) -> [PageAddress.Field] {
        guard !form.serial.isEmpty || !form.code.isEmpty else { return [] }
        return [PageAddress.Field(name: "serial", value: form.serial), PageAddress.Field(name: "code", value: form.code)]
    }

    private func summary(_ form: VerifyForm, to page: inout HTMLWriter) {
        guard !form.mistakes.isEmpty else { return }
        page.markup("<div class=\"summary\" role=\"alert\"><p>")
        page.text(texts.summaryHeading)
        page.markup("</p>\n<ul>\n")
        for mistake in form.mistakes {
            page.markup("<li><a href=\"#")
            page.text(mistake.field.rawValue)
            page.markup("\">")
            page.text(mistake.problem.explanation[frame.language])
            page.markup("</a></li>\n")
        }
        page.markup("</ul></div>\n")
    }

    private func error(_ field: VerifyForm.Field, of form: VerifyForm, to page: inout HTMLWriter) {
        guard let mistake = form.mistakes.first(where: { $0.field == field }) else { return }
        page.markup("<p class=\"error\" id=\"")
        page.text(field.rawValue)
        page.markup("-error\">")
        page.text(mistake.problem.explanation[frame.language])
        page.markup("</p>\n")
    }

    private func state(_ field: VerifyForm.Field, of form: VerifyForm, to page: inout HTMLWriter) {
        let isWrong = form.mistakes.contains { $0.field == field }
        page.markup(" aria-describedby=\"")
        page.text("\(field.rawValue)-hint")
        if isWrong { page.text(" \(field.rawValue)-error") }
        page.markup("\"")
        if isWrong { page.markup(" aria-invalid=\"true\"") }
    }
}
