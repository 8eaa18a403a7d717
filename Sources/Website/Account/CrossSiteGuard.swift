import HTTPTypes
import Hummingbird
import Learning

/// Turns away what another site lets a browser send (`Sec-Fetch-Site`, W3C Fetch Metadata; `Origin`, RFC 6454). Programs send neither, and older browsers only the
/// second; a form of our own pages says `null`, because they tell nobody where they are.
struct CrossSiteGuard: Sendable {
    private let origin: String

    init(publicAddress: String) { origin = publicAddress.lowercased() }

    /// - Throws: ``Refusal`` `cross-site`.
    func check(_ request: Request) throws(Refusal) {
        if let site = request.headers[.secFetchSite], site != "same-origin", site != "none" { throw Refusal(.crossSite) }
        guard let sent = request.headers[.origin]?.lowercased(), sent != "null", sent != origin else { return }
        // Served at another address than the public one, as on the machine itself: a browser names the host it speaks to.
        guard let authority = request.head.authority?.lowercased(), sent == "http://\(authority)" || sent == "https://\(authority)" else {
            throw Refusal(.crossSite)
        }
    }
}
