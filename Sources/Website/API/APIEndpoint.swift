import CanonicalJSON
import Hummingbird
import Learning
import Operations

/// One method of one address below `/api/v1`, as its readers are told of it: the OpenAPI document and the pages of reference are made of these.
struct APIEndpoint: Sendable {
    /// Unique among all: the operation's, or the command's behind a route of files.
    let name: String
    /// The noun under which it is listed: a key of the catalogue's (``OperationNoun/key``).
    let noun: String
    let method: HTTPRequest.Method
    let path: OperationPath
    /// One sentence in the imperative.
    let summary: String
    /// What runs behind it; nil for what everybody is told.
    let command: CommandName?
    var parameters: [APIParameter] = []
    var body: APIContent?
    let answer: APIContent
    /// Of an answer that is no problem, beside those that all have.
    var headers: [APIHeader] = []
    /// Under a key of the client's, a repeat is answered like the first.
    var honoursRepetitionKey = false

    /// Every endpoint there is: the operations in the order of the catalogue, then what carries files.
    static let all: [APIEndpoint] =
        OperationCatalogue.nouns.flatMap { noun in noun.operations.map { APIEndpoint($0, of: noun) } } + uploadEndpoints + fileEndpoints + [openAPI]

    static let openAPI = APIEndpoint(
        name: "openapi",
        noun: "api",
        method: .get,
        path: "openapi.json",
        summary: "Describe this API in the form of OpenAPI 3.1.",
        command: nil,
        answer: APIContent(Schema(["type": "object"]))
    )

    /// Where it is among the routes of the program.
    var route: String { "\(APIRoutes.root)/\(path)" }

    /// Of everything that it takes and tells.
    var schemas: [Schema] { [answer.schema] + (body.map { [$0.schema] } ?? []) + parameters.map(\.schema) }

    /// Who may, apart from the operator; how far each reaches is their grant's scope.
    var roles: [Role] {
        guard let command else { return Role.allCases }
        let roles = Authority.roles(for: command)
        return Role.allCases.filter { roles.contains($0) }
    }

    /// Whether somebody may who has not signed in.
    var isOpen: Bool { roles.contains(.visitor) }
}
