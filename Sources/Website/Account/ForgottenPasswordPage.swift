import Hummingbird
import Learning

/// `/forgotten-password`: asks for an address, and then says the same whatever the address.
struct ForgottenPasswordPage: Sendable {
    enum Slot: String, TemplateSlot {
        case notice
    }

    private let frame: PageFrame
    private let texts: PasswordTexts
    private let content: Fragment<Slot>

    init(_ frame: PageFrame, library: TemplateLibrary, values: SiteValues) throws {
        self.frame = frame
        texts = values.text.password
        content = try Fragment("forgotten-password", in: library, texts: [values])
    }

    func response(isSent: Bool) -> Response {
        frame.response(title: texts.forgottenHeading, switchTo: PageAddress(path: OpenPaths.forgottenPassword)) { page in
            content.write(to: &page) { _, page in
                guard isSent else { return }
                page.markup("<p class=\"notice\" role=\"status\">")
                page.text(texts.forgottenSent)
                page.markup("</p>\n")
            }
        }
    }
}
