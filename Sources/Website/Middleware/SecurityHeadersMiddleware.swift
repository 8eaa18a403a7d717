import Hummingbird

/// What every answer tells the browser not to do.
struct SecurityHeadersMiddleware: RouterMiddleware {
    typealias Context = WebsiteContext

    private let headers: HTTPFields

    /// - Parameter isSecure: the public address is https, so that browsers may be told never to use anything else.
    init(isSecure: Bool) {
        var headers: HTTPFields = [
            .contentSecurityPolicy:
                "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            .xContentTypeOptions: "nosniff",
            // Addresses carry verification codes.
            .referrerPolicy: "no-referrer",
            .permissionsPolicy: "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
            .crossOriginOpenerPolicy: "same-origin",
            .crossOriginResourcePolicy: "same-origin",
        ]
        if isSecure { headers[.strictTransportSecurity] = "max-age=31536000" }
        self.headers = headers
    }

    func handle(_ request: Request, context: Context, next: (Request, Context) async throws -> Response) async throws -> Response {
        var response = try await next(request, context)
        response.headers.append(contentsOf: headers)
        return response
    }
}
