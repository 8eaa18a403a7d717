import Hummingbird
import Learning

/// `GET /sign-in`, and the form again where it was refused.
struct SignInPage: Sendable {
    enum Slot: String, TemplateSlot {
        case summary, next, email
    }

    private let frame: PageFrame
    private let text: Texts
    private let content: Fragment<Slot>

    init(_ frame: PageFrame, library: TemplateLibrary, values: SiteValues) throws {
        self.frame = frame
        text = values.text
        content = try Fragment("sign-in", in: library, texts: [values])
    }

    func response(_ form: SignInForm, notice: Notice? = nil) -> Response {
        let next = form.next.map { [PageAddress.Field(name: "next", value: $0)] } ?? []
        return frame.response(
            status: form.problem?.status ?? .ok,
            title: text.signIn.heading,
            problem: form.problem?.code,
            notice: notice,
            switchTo: PageAddress(path: OpenPaths.signIn, fields: next)
        ) { page in
            content.write(to: &page) { slot, page in
                switch slot {
                case .summary: ProblemSummary.write(form.problem, heading: text.verify.summaryHeading, frame.language, to: &page)
                case .next: page.text(form.next ?? "")
                case .email: page.text(form.email)
                }
            }
        }
    }
}
