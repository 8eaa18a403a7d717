import Hummingbird

/// An answer to HEAD has the headers of GET's, its length too, and no content (RFC 9110 9.3.2): also where the answer is an error.
struct HeadMiddleware: RouterMiddleware {
    typealias Context = WebsiteContext

    func handle(_ request: Request, context: Context, next: (Request, Context) async throws -> Response) async throws -> Response {
        let response = try await next(request, context)
        return request.method == .head ? response.createHeadResponse() : response
    }
}
