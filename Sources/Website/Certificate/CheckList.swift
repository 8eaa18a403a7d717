import Learning

/// What was looked at, one line each.
struct CheckList: Sendable {
    enum Slot: String, TemplateSlot {
        case state, mark, result, subject, detail
    }

    private let texts: CheckTexts
    private let content: Fragment<Slot>

    init(library: TemplateLibrary, values: SiteValues) throws {
        texts = values.text.checks
        content = try Fragment("check", in: library, texts: [values])
    }

    func write(_ checks: [VerificationCheck], to page: inout HTMLWriter) {
        for check in checks {
            content.write(to: &page) { slot, page in
                switch slot {
                case .state: page.text(check.result.rawValue)
                case .mark: page.text(Self.mark(check.result))
                case .result: page.text(texts.result(check.result))
                case .subject: page.text(texts.subject(check.name))
                case .detail: detail(check.detail, to: &page)
                }
            }
        }
    }

    private static func mark(_ result: VerificationCheck.Result) -> String {
        switch result {
        case .yes: "✓"
        case .no: "✗"
        case .notChecked: "–"
        }
    }

    /// Reasons are for whoever looks closer; they are in English only.
    private func detail(_ detail: String, to page: inout HTMLWriter) {
        guard !detail.isEmpty else { return }
        page.markup(" <span class=\"detail\" lang=\"en\">")
        page.text(detail)
        page.markup("</span>")
    }
}
