import CanonicalJSON
import Hummingbird
import Operations

/// A request of an endpoint as it is typed at a shell, with values of the right form and of nothing that exists.
struct CurlExample: Sendable {
    let text: String

    /// - Parameter address: the public one of the academy.
    init(_ endpoint: APIEndpoint, at address: String) {
        var lines = ["curl -s -H \"Authorization: Bearer $TOKEN\""]
        if endpoint.method != .get { lines[0] += " -X \(endpoint.method.rawValue)" }
        if endpoint.honoursRepetitionKey { lines.append("-H \"Idempotency-Key: $(uuidgen)\"") }
        if endpoint.parameters.contains(where: { $0.name == APIParameter.ifMatch.name }) { lines.append("-H 'If-Match: \"'$VERSION'\"'") }
        if let body = endpoint.body {
            let isJSON = body.mediaTypes == ["application/json"]
            lines.append("-H 'Content-Type: \(body.mediaTypes[0])'")
            lines.append(isJSON ? "-d '\(Self.json(body.schema))'" : "--data-binary @part")
        }
        if endpoint.headers.contains(.disposition) { lines.append("-O -J") }
        lines.append("'\(address)\(Self.path(endpoint))\(Self.query(endpoint))'")
        text = lines.joined(separator: " \\\n    ")
    }

    private static func json(_ schema: Schema) -> String {
        schema.example(withOptional: schema.json["required"]?.arrayValue?.isEmpty ?? true).canonicalText.replacing("'", with: "'\\''")
    }

    private static func path(_ endpoint: APIEndpoint) -> String {
        endpoint.path.steps.reduce(into: APIRoutes.root) { path, step in
            switch step {
            case .word(let word): path += "/\(word)"
            case .field(let name):
                let parameter = endpoint.parameters.first { $0.place == .path && $0.name == name }
                path += "/\(parameter.map { value(of: $0) } ?? "")"
            }
        }
    }

    private static func query(_ endpoint: APIEndpoint) -> String {
        let fields = endpoint.parameters.filter { $0.place == .query && $0.isRequired }
        return fields.isEmpty ? "" : "?" + fields.map { "\($0.name)=\(value(of: $0))" }.joined(separator: "&")
    }

    private static func value(of parameter: APIParameter) -> String {
        switch parameter.schema.example() {
        case .string(let text): PageAddress.encoded(text)
        case let other: PageAddress.encoded(other.canonicalText)
        }
    }
}
