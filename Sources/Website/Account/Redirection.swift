import Hummingbird
import Learning

/// See another page of ours instead (RFC 9110 15.4.4): after a form, so that loading anew sends nothing twice.
enum Redirection {
    static func response(to path: String, _ language: Language) -> Response {
        let address = path.contains("?") ? path : PageAddress(path: path).text(language)
        return Response(status: .seeOther, headers: [.location: address, .cacheControl: "no-store"])
    }
}
