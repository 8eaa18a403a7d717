import Hummingbird
import Learning
import Operations

/// The API, told on pages. They never change while the program runs, so that each is made once.
struct ReferenceRoutes: Sendable {
    let pages: Pages
    let limits: WebsiteLimits
    private let made = OnDemand<PageAddress, Response>()

    init(pages: Pages, limits: WebsiteLimits) { (self.pages, self.limits) = (pages, limits) }

    func add(to routes: inout RouteTable) {
        routes.get(ReferenceAddress.index.path) { request, _ in try page(ReferenceAddress.index, request) { $0.index() } }
        routes.get(ReferenceAddress.problems.path) { request, _ in try page(ReferenceAddress.problems, request) { $0.problems() } }
        routes.get(ReferenceAddress.noun("{noun}").path) { request, context in
            let key = try context.pathText("noun")
            guard let noun = OperationCatalogue.nouns.first(where: { $0.key == key }) else { throw RequestError(.notFound) }
            return try page(ReferenceAddress.noun(noun.key), request) { $0.noun(noun) }
        }
        routes.get(APIRoutes.root) { request, _ in
            Redirection.response(to: ReferenceAddress.index.path, request.language(try request.fields(limits)))
        }
    }

    private func page(_ address: PageAddress, _ request: Request, _ make: (ReferencePages) -> Response) throws -> Response {
        let language = request.language(try request.fields(limits))
        let key = PageAddress(path: address.path, fields: [PageAddress.Field(name: "lang", value: language.rawValue)])
        return made.value(key) { make(pages[language].reference) }
    }
}
