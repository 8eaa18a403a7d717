import CanonicalJSON
import Hummingbird
import HummingbirdTesting

/// The document as the website gives it out.
struct APIDescription {
    let json: JSONValue

    init(_ site: TestSite = TestSite()) async throws {
        let response = try await site.request("/api/v1/openapi.json")
        guard response.status == .ok else { throw HTTPError(response.status) }
        json = try JSONValue.parse(String(buffer: response.body))
    }

    /// By `GET /path`.
    var operations: [String: JSONValue] {
        (json["paths"]?.objectValue ?? [:]).reduce(into: [:]) { all, path in
            for (method, operation) in path.value.objectValue ?? [:] { all["\(method.uppercased()) \(path.key)"] = operation }
        }
    }

    /// What a reference leads to; the value itself where it is none.
    func resolved(_ value: JSONValue?) -> JSONValue? {
        guard let reference = value?["$ref"]?.stringValue else { return value }
        return reference.split(separator: "/").dropFirst().reduce(json as JSONValue?) { $0?[String($1)] }
    }

    /// All that `$ref` names, anywhere.
    var references: Set<String> { Self.references(in: json) }

    private static func references(in json: JSONValue) -> Set<String> {
        switch json {
        case .object(let members):
            members.reduce(into: []) { all, member in
                if member.key == "$ref", let reference = member.value.stringValue {
                    all.insert(reference)
                } else {
                    all.formUnion(references(in: member.value))
                }
            }
        case .array(let elements): elements.reduce(into: []) { $0.formUnion(references(in: $1)) }
        default: []
        }
    }
}
