import CanonicalJSON
import Hummingbird
import Learning
import Operations

/// The API's own description (OpenAPI 3.1), made of the same endpoints as its routes.
struct OpenAPIDocument: Sendable {
    let json: JSONValue

    init(identity: AcademyIdentity) {
        let endpoints = APIEndpoint.all
        json = [
            "openapi": "3.1.0",
            "info": [
                "title": .string("\(identity.name): Academy API"),
                "version": "1",
                "description": .string(Self.description),
                "license": ["name": "Apache-2.0", "identifier": "Apache-2.0"],
            ],
            "servers": [["url": .string(APIRoutes.root)]],
            "tags": .array(
                OperationCatalogue.nouns.map { ["name": .string($0.key), "description": .string($0.name.english)] }
                    + [["name": .string(APIEndpoint.openAPI.noun), "description": "This description"]]
            ),
            "paths": .object(
                Dictionary(grouping: endpoints, by: { "/\($0.path)" }).mapValues { endpoints in
                    .object(Dictionary(endpoints.map { ($0.method.rawValue.lowercased(), Self.entry($0)) }) { first, _ in first })
                }
            ),
            "components": OpenAPIComponents(endpoints, cookie: AccessCookies(isSecure: identity.publicAddress.hasPrefix("https://")).sessionName)
                .json,
        ]
    }

    private static let description = """
        Everything that the pages and the command line do. Each operation is a command of the academy: it asks whether the caller may, decides by the rules, and \
        changes the records in one transaction, or changes nothing and says why in a problem (RFC 9457) in the language of `Accept-Language`, English or French. \
        Running the same again changes nothing and says `unchanged`. Numbers with decimals are text. Lists come in pages: `after` is the `next` of the page before. \
        Every address that takes GET takes HEAD, too; with another method it answers 405 and names in `Allow` what it takes.
        """

    private static func entry(_ endpoint: APIEndpoint) -> JSONValue {
        var entry: [String: JSONValue] = [
            "operationId": .string(endpoint.name),
            "summary": .string(endpoint.summary),
            "description": .string(audience(endpoint)),
            "tags": [.string(endpoint.noun)],
            "parameters": .array(endpoint.parameters.map(parameter)),
            "responses": responses(of: endpoint),
            "security": security(of: endpoint),
        ]
        if let body = endpoint.body { entry["requestBody"] = ["required": .boolean(body.isRequired), "content": body.json] }
        return .object(entry)
    }

    private static func audience(_ endpoint: APIEndpoint) -> String {
        if endpoint.isOpen { return "For everybody." }
        let roles = endpoint.roles.map(\.rawValue).sorted()
        return "For: \(roles.isEmpty ? "the operator of the machine" : roles.joined(separator: ", ")), as far as their scope reaches."
    }

    private static func parameter(_ parameter: APIParameter) -> JSONValue {
        OpenAPIComponents.sharedParameters.contains { $0.name == parameter.name }
            ? ["$ref": .string("#/components/parameters/\(parameter.name)")] : parameter.json
    }

    private static func responses(of endpoint: APIEndpoint) -> JSONValue {
        var responses = Dictionary(
            endpoint.problems.map { ("\($0.code)", ["$ref": .string("#/components/responses/\(OpenAPIComponents.name(of: $0))")] as JSONValue) }
        ) { first, _ in first }
        responses["200"] = [
            "description": "Done, or found.", "headers": APIHeader.references([.requestID] + endpoint.headers), "content": endpoint.answer.json,
        ]
        return .object(responses)
    }

    /// By token, or by the cookie of the pages; what changes something in a session carries the session's form token as well.
    private static func security(of endpoint: APIEndpoint) -> JSONValue {
        let session: JSONValue = endpoint.method.changes ? ["session": [], "formToken": []] : ["session": []]
        return .array([["bearer": []], session] + (endpoint.isOpen ? [[:]] : []))
    }
}
