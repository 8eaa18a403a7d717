import Hummingbird

struct HomeRoutes: Sendable {
    let pages: Pages
    let limits: WebsiteLimits

    func add(to routes: inout RouteTable) {
        routes.get("/") { request, _ in
            let fields = try request.fields(limits)
            return pages[request.language(fields)].home.response()
        }
    }
}
