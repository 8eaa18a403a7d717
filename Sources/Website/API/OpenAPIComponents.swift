import CanonicalJSON
import Hummingbird
import Operations

/// What the operations of the document refer to: schemas, headers, parameters, problems by status, and how callers show who they are.
struct OpenAPIComponents: Sendable {
    static let sharedParameters: [APIParameter] = [.ifMatch, .repetitionKey, .language]

    let json: JSONValue

    /// - Parameter cookie: the name of the session's.
    init(_ endpoints: [APIEndpoint], cookie: String) {
        let statuses = Set(endpoints.flatMap(\.problems))
        json = [
            "schemas": .object(Self.schemas(of: endpoints)),
            "parameters": .object(Dictionary(Self.sharedParameters.map { ($0.name, $0.json) }) { first, _ in first }),
            "headers": .object(Dictionary(APIHeader.allCases.map { ($0.rawValue, $0.json) }) { first, _ in first }),
            "responses": .object(Dictionary(statuses.map { (Self.name(of: $0), Self.problem($0)) }) { first, _ in first }),
            "securitySchemes": [
                "bearer": [
                    "type": "http", "scheme": "bearer", "bearerFormat": "acad_…",
                    "description": "A token made on the page /account, or by `academy token create`.",
                ],
                "session": [
                    "type": "apiKey", "in": "cookie", "name": .string(cookie), "description": "The cookie that the pages set at sign-in.",
                ],
                "formToken": [
                    "type": "apiKey", "in": "header", "name": "X-CSRF-Token",
                    "description": "With a session: the token that stands in each form of its pages, for whatever changes something.",
                ],
            ],
        ]
    }

    /// `Content Too Large` as `ContentTooLarge`.
    static func name(of status: HTTPResponse.Status) -> String { status.reasonPhrase.filter(\.isLetter) }

    /// In one sentence, what answers of that status have in common.
    static func meaning(of status: HTTPResponse.Status) -> String {
        switch status {
        case .badRequest: "The request cannot be read."
        case .unauthorized: "Nobody knows who asks: no token and no session, or one that is over."
        case .forbidden: "Whoever asks may not."
        case .notFound: "What it is about does not exist."
        case .requestTimeout: "The body came too slowly."
        case .conflict: "The records are in a state that does not allow it."
        case .preconditionFailed: "It was changed since the version that If-Match names."
        case .contentTooLarge: "The body is too large."
        case .uriTooLong: "The query is too long."
        case .unsupportedMediaType: "The body is not of the kind that is taken here."
        case .unprocessableContent: "A field is wrong; `errors` names each that cannot be read."
        case .tooManyRequests: "Asked too often; Retry-After says when to ask again."
        case .internalServerError: "Something went wrong on the academy's side; it is recorded under the request's identifier."
        case .serviceUnavailable: "The academy is busy, or its records cannot be reached; Retry-After says when to ask again."
        default: status.reasonPhrase
        }
    }

    private static func problem(_ status: HTTPResponse.Status) -> JSONValue {
        var headers: [APIHeader] = [.requestID]
        if status == .unauthorized { headers.append(.challenge) }
        if status == .tooManyRequests || status == .serviceUnavailable { headers.append(.retryAfter) }
        return [
            "description": .string(meaning(of: status)), "headers": APIHeader.references(headers),
            "content": ["application/problem+json": ["schema": ["$ref": "#/components/schemas/Problem"]]],
        ]
    }

    private static func schemas(of endpoints: [APIEndpoint]) -> [String: JSONValue] {
        endpoints.reduce(into: ["Problem": ProblemJSON.schema.json]) { all, endpoint in
            for schema in endpoint.schemas { all.merge(schema.components) { first, _ in first } }
        }
    }
}
