import CanonicalJSON
import Operations

/// One value of a body, as a table of reference shows it: `people[].email`.
struct SchemaRow: Sendable {
    /// Empty for the body itself, where that is no object.
    let path: String
    let schema: JSONValue
    let isRequired: Bool

    var meaning: String { schema["description"]?.stringValue ?? "" }

    /// Every value of a schema, objects inside it included; what has a name of its own is not opened.
    static func all(of schema: JSONValue, at path: String = "", isRequired: Bool = true) -> [SchemaRow] {
        let inner = schema["anyOf"]?[0] ?? schema
        if let items = inner["items"], items["properties"] != nil {
            return [SchemaRow(path: path, schema: schema, isRequired: isRequired)] + members(of: items, at: path + "[]")
        }
        guard inner["properties"] != nil else { return [SchemaRow(path: path, schema: schema, isRequired: isRequired)] }
        let own = path.isEmpty ? [] : [SchemaRow(path: path, schema: schema, isRequired: isRequired)]
        return own + members(of: inner, at: path)
    }

    private static func members(of object: JSONValue, at path: String) -> [SchemaRow] {
        let required = Set((object["required"]?.arrayValue ?? []).compactMap(\.stringValue))
        return (object["properties"]?.objectValue ?? [:]).sorted { $0.key < $1.key }.flatMap { name, schema in
            all(of: schema, at: path.isEmpty ? name : "\(path).\(name)", isRequired: required.contains(name))
        }
    }
}
