import Hummingbird

/// `GET /`: who this is, and the way to verification.
struct HomePage: Sendable {
    private let frame: PageFrame
    private let title: String
    private let content: Fragment<NoSlot>

    init(_ frame: PageFrame, library: TemplateLibrary, values: SiteValues) throws {
        self.frame = frame
        title = values.text.home.title
        content = try Fragment("home", in: library, texts: [values])
    }

    func response() -> Response {
        frame.response(title: title, switchTo: PageAddress(path: "/")) { content.write(to: &$0) }
    }
}
