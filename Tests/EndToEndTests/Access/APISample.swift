import CanonicalJSON
import Foundation

/// Fields of an operation as its description allows them, so that a request is refused for who asks and for nothing else.
struct APISample: Sendable {
    let description: APIDescription
    /// What stands for a name wherever it occurs: keys and codes of things that exist.
    let values: [String: JSONValue]

    func fields(of operation: String, cohort: String) throws -> [String: JSONValue] {
        let place = try description.place(of: operation)
        let entry = description.document["paths"]?[place.path]?[place.method.lowercased()]
        var fields: [String: JSONValue] = [:]
        for parameter in entry?["parameters"]?.arrayValue ?? [] where parameter["required"] == true {
            guard let name = parameter["name"]?.stringValue, let schema = parameter["schema"] else { continue }
            fields[name] = sample(schema, name, operation)
        }
        if let body = entry?["requestBody"]?["content"]?["application/json"]?["schema"] {
            fields.merge(sample(body, "", operation).objectValue ?? [:]) { first, _ in first }
        }
        fields.merge(Self.special[operation] ?? [:]) { _, special in special }
        if fields["cohort"] != nil { fields["cohort"] = .string(cohort) }
        return fields
    }

    private func sample(_ schema: JSONValue, _ name: String, _ operation: String) -> JSONValue {
        if let reference = schema["$ref"]?.stringValue?.split(separator: "/").last {
            return sample(description.document["components"]?["schemas"]?[String(reference)] ?? .null, name, operation)
        }
        let kind = schema["type"]?.stringValue
        if kind != "object", kind != "array", let value = values["\(operation).\(name)"] ?? values[name] { return value }
        if let first = schema["anyOf"]?[0] { return sample(first, name, operation) }
        if let fixed = schema["const"] ?? schema["enum"]?[0] ?? schema["examples"]?[0] { return fixed }
        switch kind {
        case "object":
            let required = Set(schema["required"]?.arrayValue?.compactMap(\.stringValue) ?? [])
            let members = (schema["properties"]?.objectValue ?? [:]).filter { required.contains($0.key) }
            return .object(Dictionary(uniqueKeysWithValues: members.map { ($0.key, sample($0.value, $0.key, operation)) }))
        case "array": return []
        case "integer": return schema["minimum"] ?? 1
        case "boolean": return true
        default: break
        }
        switch schema["format"]?.stringValue {
        case "email": return values["person"] ?? "somebody@example.org"
        case "date": return "2020-05-04"
        case "date-time": return "2037-05-04T12:00:00Z"
        case "uuid": return "01a2032a-7df8-7389-99b8-2012f1bcd4f2"
        default: return "a reason of some words"
        }
    }

    private static let digest = JSONValue.string(String(repeating: "0a", count: 32))
    private static let panel: JSONValue = ["chair@academy.example", "member.one@academy.example", "member.two@academy.example"]

    /// Where a value's own rule asks for more than its schema can say.
    private static let special: [String: [String: JSONValue]] = [
        "account-session-end": ["session": "01a2032a-7df8-7389-99b8-2012f1bcd4f2"],
        "appeal-assign": ["panel": panel],
        "application-file-attach": ["digest": digest],
        "attendance-record": ["entries": ["ana.vukcevic@example.org": ["presence": "present"]]],
        "attendance-record-module": [
            "entries": [["person": "ana.vukcevic@example.org", "module": "managing-change", "heldMinutes": 60, "attendedMinutes": 60]]
        ],
        "award-decide": ["boardDate": "2020-05-04"],
        "award-ratify": ["day": "2020-05-04"],
        "board-convene": ["agenda": ["A1"], "seats": [["account": "chair@academy.example", "role": "chair"]]],
        "claim-decide": ["days": 7],
        "marking-reallocate": ["part": "first"],
        "person-import": ["people": [["email": "new@example.org", "country": "MT", "name": ["latin": "New"]]]],
        "revocation-seat": ["panel": panel],
        "role-grant": ["role": "registrar"],
        "sitting-amend": ["deadline": "2037-05-05T23:59", "kind": "deadline"],
        "sitting-schedule": ["opens": "2037-05-04T09:00", "deadline": "2037-05-05T23:59"],
        "submission-declare": ["digest": digest],
        "submission-draft": ["digest": digest, "words": 10],
        "submission-submit": ["digest": digest, "words": 10],
        "timetable-plan": [
            "sessions": [
                [
                    "key": "a-session", "kind": "online", "minutes": 60, "module": "managing-change", "starts": "2037-05-05T09:00",
                    "title": ["en": "A", "fr": "A"],
                ]
            ]
        ],
        "token-create": ["scopes": ["read"], "days": 5],
        "upload-begin": ["digest": digest, "size": 10],
    ]
}
