import CanonicalJSON
import Operations

extension Schema {
    /// Where a value is not as the schema says, as paths; of the words of JSON Schema those that this program writes.
    func faults(of value: JSONValue) -> [String] { faults(of: value, json, at: "$") }

    private func faults(of value: JSONValue, _ schema: JSONValue, at path: String) -> [String] {
        if let reference = schema["$ref"]?.stringValue {
            guard let named = components[String(reference.split(separator: "/").last ?? "")] else { return ["\(path): no \(reference)"] }
            return faults(of: value, named, at: path)
        }
        if let choices = schema["anyOf"]?.arrayValue {
            return choices.contains { faults(of: value, $0, at: path).isEmpty } ? [] : ["\(path): none of anyOf"]
        }
        if let words = schema["enum"]?.arrayValue, !words.contains(value) { return ["\(path): not in enum"] }
        switch (schema["type"]?.stringValue, value) {
        case ("string", .string), ("integer", .integer), ("boolean", .boolean), ("null", .null): return []
        case ("array", .array(let elements)):
            return elements.flatMap { faults(of: $0, schema["items"] ?? .null, at: "\(path)[]") }
        case ("object", .object(let members)): return faults(of: members, schema, at: path)
        default: return ["\(path): another type"]
        }
    }

    private func faults(of members: [String: JSONValue], _ schema: JSONValue, at path: String) -> [String] {
        let properties = schema["properties"]?.objectValue ?? [:]
        let required = schema["required"]?.arrayValue?.compactMap(\.stringValue) ?? []
        let missing = required.filter { members[$0] == nil }.map { "\(path).\($0): missing" }
        return missing
            + members.flatMap { name, value -> [String] in
                if let property = properties[name] { return faults(of: value, property, at: "\(path).\(name)") }
                switch schema["additionalProperties"] {
                case .boolean(false): return ["\(path).\(name): not in the schema"]
                case .some(let others): return faults(of: value, others, at: "\(path).\(name)")
                case nil: return []
                }
            }
    }
}
