import CanonicalJSON
import Operations
import Testing

/// Compares JSON with its schema, as far as this program writes schemas.
struct SchemaCheck {
    let schema: Schema

    /// Every place where the JSON is not what the schema says; an object with fewer members than its schema names is one, too.
    func faults(in json: JSONValue) -> [String] { faults(json, schema.json, at: "") }

    private func faults(_ json: JSONValue, _ schema: JSONValue, at path: String) -> [String] {
        if let reference = schema["$ref"]?.stringValue {
            guard let named = self.schema.components[String(reference.split(separator: "/").last ?? "")] else { return ["\(path): \(reference)"] }
            return faults(json, named, at: path)
        }
        if let choices = schema["anyOf"]?.arrayValue {
            return choices.contains { faults(json, $0, at: path).isEmpty } ? [] : ["\(path): none of the choices"]
        }
        switch (schema["type"]?.stringValue, json) {
        case ("object", .object(let members)): return faults(members, schema, at: path)
        case ("array", .array(let elements)):
            let items = schema["items"] ?? .null
            return elements.enumerated().flatMap { faults($1, items, at: "\(path)[\($0)]") }
        case ("string", .string(let text)):
            guard let words = schema["enum"]?.arrayValue, !words.contains(.string(text)) else { return [] }
            return ["\(path): \(text)"]
        case ("integer", .integer), ("boolean", .boolean), ("null", .null): return []
        case (let type, _): return ["\(path): not \(type ?? "of any type")"]
        }
    }

    private func faults(_ members: [String: JSONValue], _ schema: JSONValue, at path: String) -> [String] {
        let properties = schema["properties"]?.objectValue ?? [:]
        let names = Set(members.keys).symmetricDifference(properties.keys).sorted().map { "\(path).\($0): missing or not foreseen" }
        return names + members.flatMap { name, json in properties[name].map { faults(json, $0, at: "\(path).\(name)") } ?? [] }
    }
}

extension Schema {
    /// The names of all members of it and of what it refers to.
    var memberNames: Set<String> {
        ([json] + components.values).reduce(into: []) { Self.collect($1, into: &$0) }
    }

    private static func collect(_ json: JSONValue, into names: inout Set<String>) {
        switch json {
        case .object(let members):
            if let properties = members["properties"]?.objectValue { names.formUnion(properties.keys) }
            for member in members.values { collect(member, into: &names) }
        case .array(let elements): for element in elements { collect(element, into: &names) }
        case .null, .boolean, .integer, .string: break
        }
    }
}

/// A value told in its shape.
struct Told: Sendable, CustomTestStringConvertible {
    let name: String
    let schema: Schema
    let json: JSONValue

    init<Value>(_ name: String, _ value: Value, _ shape: Shape<Value>) { (self.name, schema, json) = (name, shape.schema, shape.json(value)) }

    var testDescription: String { name }
}

extension Shape {
    /// What it tells, read back: null where it is no JSON.
    func json(_ value: Value) -> JSONValue { (try? JSONValue.parse(bytes(value))) ?? .null }
}
