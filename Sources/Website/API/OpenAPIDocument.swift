import CanonicalJSON
import Learning
import Operations

/// The API's own description (OpenAPI 3.1), made from the same catalogue as its routes.
struct OpenAPIDocument: Sendable {
    let json: JSONValue

    init(identity: AcademyIdentity) {
        let operations = OperationCatalogue.all
        json = [
            "openapi": "3.1.0",
            "info": [
                "title": .string("\(identity.name): Academy API"),
                "version": "1",
                "description": .string(Self.description),
                "license": ["name": "Apache-2.0", "identifier": "Apache-2.0"],
            ],
            "servers": [["url": .string(APIRoutes.root)]],
            "security": [["bearer": []], ["session": []]],
            "tags": .array(Set(operations.map(\.tag)).sorted().map { ["name": .string($0)] }),
            "paths": .object(
                Dictionary(grouping: operations, by: { "/\($0.path)" }).mapValues { operations in
                    .object(Dictionary(operations.map { ($0.method.rawValue.lowercased(), Self.entry($0)) }) { first, _ in first })
                }
            ),
            "components": [
                "schemas": .object(Self.schemas(of: operations)),
                "securitySchemes": [
                    "bearer": [
                        "type": "http", "scheme": "bearer", "description": "A token made on the page /account, or by `academy token create`.",
                    ],
                    "session": [
                        "type": "apiKey", "in": "cookie", "name": "academy",
                        "description": "The cookie of the pages. What changes something needs the X-CSRF-Token header as well.",
                    ],
                ],
                "responses": [
                    "Problem": [
                        "description": "Why there is no answer; `code` never changes.",
                        "content": ["application/problem+json": ["schema": ["$ref": "#/components/schemas/Problem"]]],
                    ]
                ],
            ],
        ]
    }

    private static let description = """
        Everything that the pages and the command line do. Each operation is a command of the academy: it asks whether the caller may, decides by the rules, and \
        changes the records in one transaction, or changes nothing and says why in a problem (RFC 9457) in the language of `Accept-Language`, English or French. \
        Running the same again changes nothing and says `unchanged`. Numbers with decimals are text. Lists come in pages: `after` is the `next` of the page before.
        """

    private static func entry(_ operation: Operations.Operation) -> JSONValue {
        let hasVersion = operation.fields.contains { $0.name == Fields.ifMatch.name }
        var parameters = operation.pathFields.map { parameter($0, in: "path") }
        if operation.method == .get { parameters += operation.otherFields.map { parameter($0, in: "query") } }
        if hasVersion { parameters.append(ifMatch) }
        let roles = Authority.roles(for: operation.command).map(\.rawValue).sorted()
        var entry: [String: JSONValue] = [
            "operationId": .string(operation.name),
            "summary": .string(operation.summary),
            "description": .string(
                "For: \(roles.isEmpty ? "the operator of the machine" : roles.joined(separator: ", ")), as far as their scope reaches."
            ),
            "tags": [.string(operation.tag)],
            "parameters": .array(parameters),
            "responses": [
                "200": [
                    "description": "Done, or found.",
                    "content": ["application/json": ["schema": operation.answer.json]],
                ],
                "default": ["$ref": "#/components/responses/Problem"],
            ],
        ]
        let fields = operation.otherFields.filter { $0.name != Fields.ifMatch.name }
        if operation.method != .get, !fields.isEmpty {
            entry["requestBody"] = [
                "required": .boolean(fields.contains(where: \.isRequired)),
                "content": ["application/json": ["schema": Schema.fields(fields).json]],
            ]
        }
        return .object(entry)
    }

    private static func parameter(_ field: any AnyField, in place: String) -> JSONValue {
        [
            "name": .string(field.name), "in": .string(place), "required": .boolean(field.isRequired), "description": .string(field.meaning),
            "schema": field.schema.json,
        ]
    }

    private static let ifMatch: JSONValue = [
        "name": "If-Match", "in": "header", "required": false, "description": .string(Fields.ifMatch.meaning), "schema": ["type": "string"],
    ]

    private static func schemas(of operations: [Operations.Operation]) -> [String: JSONValue] {
        operations.reduce(into: ["Problem": problem]) { all, operation in
            all.merge(operation.answer.components) { first, _ in first }
            for field in operation.fields { all.merge(field.schema.components) { first, _ in first } }
        }
    }

    private static let problem = Schema.object([
        (name: "type", schema: Schema(["type": "string"]), isRequired: true),
        (name: "title", schema: Schema(["type": "string"]), isRequired: true),
        (name: "status", schema: Schema(["type": "integer"]), isRequired: true),
        (name: "code", schema: Schema(["type": "string"]), isRequired: true),
        (name: "detail", schema: Schema(["type": "string"]), isRequired: true),
        (name: "requestId", schema: Schema(["type": "string"]), isRequired: true),
        (
            name: "errors",
            schema: .list(
                of: .object([
                    (name: "field", schema: Schema(["type": "string"]), isRequired: true),
                    (name: "detail", schema: Schema(["type": "string"]), isRequired: true),
                ])
            ),
            isRequired: false
        ),
    ]).json
}

extension Operations.Operation {
    /// The noun under which it is listed: the first word of its path.
    var tag: String {
        if case .word(let word) = path.steps.first { word } else { "academy" }
    }
}
