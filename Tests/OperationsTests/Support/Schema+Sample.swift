import CanonicalJSON
import Operations

extension Schema {
    /// A value that the schema allows; all members of an object, or those alone that must be there.
    func sample(withOptional: Bool = true) -> JSONValue { sample(json, withOptional) }

    private func sample(_ schema: JSONValue, _ withOptional: Bool) -> JSONValue {
        if let reference = schema["$ref"]?.stringValue {
            return components[String(reference.split(separator: "/").last ?? "")].map { sample($0, withOptional) } ?? .null
        }
        if let choice = schema["anyOf"]?.arrayValue?.first { return sample(choice, withOptional) }
        if let example = (schema["examples"] ?? schema["enum"])?.arrayValue?.first { return example }
        switch schema["type"]?.stringValue {
        case "integer": return schema["minimum"] ?? 1
        case "boolean": return false
        case "array": return .array([sample(schema["items"] ?? .null, withOptional)])
        case "object": return object(schema, withOptional)
        default: return .string(Self.text(format: schema["format"]?.stringValue, isDigest: schema["pattern"] == "^[0-9a-f]{64}$"))
        }
    }

    private func object(_ schema: JSONValue, _ withOptional: Bool) -> JSONValue {
        let required = Set(schema["required"]?.arrayValue?.compactMap(\.stringValue) ?? [])
        let members = (schema["properties"]?.objectValue ?? [:]).filter { withOptional || required.contains($0.key) }
        return .object(members.mapValues { sample($0, withOptional) })
    }

    private static func text(format: String?, isDigest: Bool) -> String {
        switch format {
        case "email": "ana@example.org"
        case "uuid": "0190a0b0-c0d0-7000-8000-000000000001"
        default: isDigest ? String(repeating: "5a", count: 32) : "sample"
        }
    }
}
