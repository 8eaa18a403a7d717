import Hummingbird

/// The one list of routes: what is registered with the router, and what tells a wrong method from a wrong path.
struct RouteTable {
    typealias Handler = @Sendable (Request, WebsiteContext) async throws -> Response

    private struct Route {
        let method: HTTPRequest.Method
        let path: String
        let handler: Handler
    }

    private var routes: [Route] = []

    mutating func get(_ path: String, handler: @escaping Handler) {
        routes.append(Route(method: .get, path: path, handler: handler))
    }

    mutating func on(_ method: HTTPRequest.Method, _ path: String, handler: @escaping Handler) {
        routes.append(Route(method: method, path: path, handler: handler))
    }

    mutating func post(_ path: String, handler: @escaping Handler) {
        routes.append(Route(method: .post, path: path, handler: handler))
    }

    /// What each address takes; where there is GET there is HEAD.
    var methods: RouteMethods {
        RouteMethods(routes.reduce(into: [:]) { $0[$1.path, default: []] += $1.method == .get ? [.get, .head] : [$1.method] })
    }

    /// After all middleware: the router gives a route only what was added before it.
    func register(with router: Router<WebsiteContext>) {
        for route in routes {
            router.on(RouterPath(route.path), method: route.method, use: route.handler)
        }
    }
}
