import Hummingbird
import Learning

/// What stands around every page's own content.
struct PageFrame: Sendable {
    enum Slot: String, TemplateSlot {
        case head, title, switchAddress, main
    }

    let language: Language
    private let fragment: Fragment<Slot>

    init(_ language: Language, library: TemplateLibrary, values: SiteValues) throws {
        self.language = language
        fragment = try Fragment("layout", in: library, texts: [values])
    }

    /// - Parameters:
    ///   - problem: the stable code of what went wrong; read by programs from `<meta name="problem">`.
    ///   - notice: what was just done.
    ///   - switchTo: the same page in the other language.
    func response(
        status: HTTPResponse.Status = .ok,
        title: String,
        problem: String? = nil,
        notice: Notice? = nil,
        switchTo address: PageAddress,
        main: (inout HTMLWriter) -> Void
    ) -> Response {
        var page = HTMLWriter(capacity: 8192)
        fragment.write(to: &page) { slot, page in
            switch slot {
            case .head:
                if let problem {
                    page.markup("<meta name=\"problem\" content=\"")
                    page.text(problem)
                    page.markup("\"/>\n")
                }
            case .title: page.text(title)
            case .switchAddress: page.text(address.text(language.other))
            case .main:
                if let notice, problem == nil { page.notice(notice.text[language]) }
                main(&page)
            }
        }
        var headers = Self.headers
        headers[.contentLanguage] = language.rawValue
        return Response(status: status, headers: headers, body: ResponseBody(byteBuffer: page.buffer))
    }

    private static let headers: HTTPFields = [
        .contentType: "text/html; charset=utf-8", .cacheControl: "no-store", .vary: "Accept, Accept-Language",
    ]
}
