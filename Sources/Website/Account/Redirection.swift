import Hummingbird
import Learning

/// See another page of ours instead (RFC 9110 15.4.4): after a form, so that loading anew sends nothing twice.
enum Redirection {
    static func response(to path: String, _ language: Language) -> Response {
        let address = path.contains("?") ? path : PageAddress(path: path).text(language)
        return Response(status: .seeOther, headers: [.location: address, .cacheControl: "no-store"])
    }

    /// - Parameter notice: what was done, to be said there.
    static func response(to address: PageAddress, _ language: Language, saying notice: Notice? = nil) -> Response {
        var address = address
        if let notice { address.fields.append(PageAddress.Field(name: Notice.field, value: notice.rawValue)) }
        return response(to: address.text(language), language)
    }

    /// To sign in, and back to the page that was asked for.
    static func toSignIn(then request: Request, _ language: Language) -> Response {
        let address = PageAddress(path: OpenPaths.signIn, fields: [PageAddress.Field(name: "next", value: request.uri.path)])
        return response(to: address.text(language), language)
    }
}
