package import CanonicalJSON
import Learning

/// How a value is told: the JSON and its schema from one definition, so that they cannot differ.
package struct Shape<Value>: Sendable {
    package let schema: Schema
    package let json: @Sendable (Value) -> JSONValue

    package init(schema: Schema, json: @escaping @Sendable (Value) -> JSONValue) {
        self.schema = schema
        self.json = json
    }

    /// An object of these members.
    package static func object(_ members: Member<Value>...) -> Shape {
        Shape(schema: .object(members.map { (name: $0.name, schema: $0.schema, isRequired: true) })) { value in
            .object(Dictionary(members.map { ($0.name, $0.json(value)) }) { first, _ in first })
        }
    }

    package static func named(_ name: String, _ members: Member<Value>...) -> Shape { named(name, members) }

    package static func named(_ name: String, _ members: [Member<Value>]) -> Shape {
        let shape = Shape(schema: .object(members.map { (name: $0.name, schema: $0.schema, isRequired: true) })) { value in
            .object(Dictionary(members.map { ($0.name, $0.json(value)) }) { first, _ in first })
        }
        return Shape(schema: shape.schema.named(name), json: shape.json)
    }

    package static func text(_ text: @escaping @Sendable (Value) -> String) -> Shape {
        Shape(schema: Schema(["type": "string"])) { .string(text($0)) }
    }

    package func from<Other>(_ part: @escaping @Sendable (Other) -> Value) -> Shape<Other> {
        Shape<Other>(schema: schema) { json(part($0)) }
    }

    package static func list<Element>(of element: Shape<Element>) -> Shape where Value == [Element] {
        Shape(schema: .list(of: element.schema)) { .array($0.map(element.json)) }
    }

    package static func optional<Wrapped>(_ shape: Shape<Wrapped>) -> Shape where Value == Wrapped? {
        Shape(schema: shape.schema.orNull) { $0.map(shape.json) ?? .null }
    }
}

/// One member of an object that is told.
package struct Member<Owner>: Sendable {
    let name: String
    let schema: Schema
    let json: @Sendable (Owner) -> JSONValue

    package init<Value>(_ name: String, _ shape: Shape<Value>, _ meaning: String, _ value: @escaping @Sendable (Owner) -> Value) {
        self.name = name
        schema = shape.schema.described(meaning)
        json = { shape.json(value($0)) }
    }

    /// Null where there is none.
    package init<Value>(_ name: String, optional shape: Shape<Value>, _ meaning: String, _ value: @escaping @Sendable (Owner) -> Value?) {
        self.name = name
        schema = shape.schema.orNull.described(meaning)
        json = { value($0).map(shape.json) ?? .null }
    }
}
