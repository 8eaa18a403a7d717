package import CanonicalJSON

extension Schema {
    /// A value that the schema allows; all members of an object, or those alone that must be there.
    package func example(withOptional: Bool = true) -> JSONValue { example(json, withOptional) }

    private func example(_ schema: JSONValue, _ withOptional: Bool) -> JSONValue {
        if let reference = schema["$ref"]?.stringValue {
            return components[String(reference.split(separator: "/").last ?? "")].map { example($0, withOptional) } ?? .null
        }
        if let choice = schema["anyOf"]?.arrayValue?.first { return example(choice, withOptional) }
        if let example = (schema["examples"] ?? schema["enum"])?.arrayValue?.first { return example }
        switch schema["type"]?.stringValue {
        case "integer": return schema["minimum"] ?? 1
        case "boolean": return false
        case "array": return .array([example(schema["items"] ?? .null, withOptional)])
        case "object": return object(schema, withOptional)
        default: return .string(Self.text(format: schema["format"]?.stringValue, isDigest: schema["pattern"] == "^[0-9a-f]{64}$"))
        }
    }

    private func object(_ schema: JSONValue, _ withOptional: Bool) -> JSONValue {
        let required = Set(schema["required"]?.arrayValue?.compactMap(\.stringValue) ?? [])
        let members = (schema["properties"]?.objectValue ?? [:]).filter { withOptional || required.contains($0.key) }
        return .object(members.mapValues { example($0, withOptional) })
    }

    private static func text(format: String?, isDigest: Bool) -> String {
        switch format {
        case "email": "ana@example.org"
        case "uuid": "0190a0b0-c0d0-7000-8000-000000000001"
        case "date-time": "2027-05-04T12:00:00Z"
        case "date": "2027-05-04"
        default: isDigest ? String(repeating: "5a", count: 32) : "sample"
        }
    }
}
