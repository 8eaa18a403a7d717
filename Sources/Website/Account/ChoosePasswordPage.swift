import Hummingbird
import Learning

/// `GET /choose-password`, and the form again where the password was refused. Whether the code is known is told only once it is used; a browser that keeps no
/// cookies is asked for it.
struct ChoosePasswordPage: Sendable {
    enum Slot: String, TemplateSlot {
        case summary, code
    }

    private let frame: PageFrame
    private let text: Texts
    private let content: Fragment<Slot>

    init(_ frame: PageFrame, library: TemplateLibrary, values: SiteValues) throws {
        self.frame = frame
        text = values.text
        content = try Fragment("choose-password", in: library, texts: [values])
    }

    /// - Parameter code: of the link that was followed; nil where it has to be typed.
    func response(code: String?, problem: Problem? = nil) -> Response {
        frame.response(
            status: problem?.status ?? .ok,
            title: text.password.chooseHeading,
            problem: problem?.code,
            switchTo: PageAddress(path: OpenPaths.choosePassword)
        ) { page in
            content.write(to: &page) { slot, page in
                switch slot {
                case .summary: ProblemSummary.write(problem, heading: text.verify.summaryHeading, frame.language, to: &page)
                case .code:
                    if let code {
                        page.hidden("code", code)
                    } else {
                        page.textField("code", text.password.code, value: "", hint: text.password.codeHint, atMost: 64)
                    }
                }
            }
        }
    }
}
