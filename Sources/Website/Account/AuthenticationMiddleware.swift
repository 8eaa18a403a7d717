import Hummingbird
import Learning

/// Turns a session's cookie or a token into the caller of a request, with one question to the records, and turns away what a browser was made to send.
///
/// A request without either asks nothing, nor does one for a page that is the same for everybody. What changes something in a session must prove itself: a plain
/// form is read here, and its token checked before its route sees it; a script says it in `X-CSRF-Token`; the caller of a form with files stays unknown until its
/// route has read the token. A token in `Authorization` needs none of this, for no browser sends it on its own.
struct AuthenticationMiddleware: RouterMiddleware {
    typealias Context = WebsiteContext

    let access: AccountAccess
    let limits: WebsiteLimits

    func handle(_ request: Request, context: Context, next: (Request, Context) async throws -> Response) async throws -> Response {
        guard !OpenPaths.contain(request.uri.path) else { return try await next(request, context) }
        var (request, context) = (request, context)
        if let header = request.headers[.authorization] {
            context.caller = Caller(actor: try await access.actor(bearing: header))
            guard context.caller.actor.entrance.admits(.write) || !request.method.changes else {
                throw Refusal(.tokenScopeMissing, [TokenScope.write.rawValue])
            }
        } else if let secret = access.cookies.session(request), let actor = try await access.actor(secret) {
            let caller = Caller(actor: actor, secret: secret)
            if request.method.changes { try await prove(caller, &request, &context) } else { context.caller = caller }
        } else {
            return try await next(request, context)
        }
        var response = try await next(request, context)
        response.headers[.cacheControl] = "no-store"
        return response
    }

    private func prove(_ caller: Caller, _ request: inout Request, _ context: inout Context) async throws {
        try access.crossSite.check(request)
        if let token = request.headers[.formToken] {
            try FormToken.check(token, of: caller)
            context.caller = caller
            return
        }
        let kind = request.headers[.contentType]?.prefix { $0 != ";" }.lowercased()
        switch kind {
        case "application/x-www-form-urlencoded":
            let form = try await PlainForm.read(request, limits, atMost: limits.sessionFormBytes)
            try FormToken.check(form[FormToken.field], of: caller)
            (context.form, context.caller) = (form, caller)
        case "multipart/form-data":
            context.unproven = caller
        default:
            throw Refusal(.formExpired)
        }
    }
}

extension HTTPRequest.Method {
    /// Whether it may change something (RFC 9110 9.2.1).
    var changes: Bool { ![.get, .head, .options, .trace].contains(self) }
}
