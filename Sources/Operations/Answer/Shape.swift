package import CanonicalJSON
import Learning

/// How a value is told: the JSON and its schema from one definition, so that they cannot differ.
package struct Shape<Value>: Sendable {
    package let schema: Schema
    let write: @Sendable (Value, inout CanonicalWriter) -> Void

    package init(schema: Schema, write: @escaping @Sendable (Value, inout CanonicalWriter) -> Void) {
        self.schema = schema
        self.write = write
    }

    /// For what has a JSON of its own.
    package init(schema: Schema, json: @escaping @Sendable (Value) -> JSONValue) {
        self.init(schema: schema) { $1.write(json($0)) }
    }

    /// Canonical JSON.
    package func bytes(_ value: Value) -> [UInt8] {
        var writer = CanonicalWriter()
        write(value, &writer)
        return writer.bytes
    }

    /// An object of these members.
    package static func object(_ members: Member<Value>...) -> Shape { object(members) }

    package static func object(_ members: [Member<Value>]) -> Shape {
        // Sorted once, so that telling a value sorts nothing.
        let sorted = members.sorted { $0.label < $1.label }
        return Shape(schema: .object(members.map { (name: $0.label.name, schema: $0.schema, isRequired: true) })) { value, writer in
            writer.beginObject()
            var isFirst = true
            for member in sorted {
                writer.label(member.label, isFirst: isFirst)
                member.write(value, &writer)
                isFirst = false
            }
            writer.endObject()
        }
    }

    package static func named(_ name: String, _ members: Member<Value>...) -> Shape { named(name, members) }

    package static func named(_ name: String, _ members: [Member<Value>]) -> Shape {
        let shape = object(members)
        return Shape(schema: shape.schema.named(name), write: shape.write)
    }

    /// Written once for each value, which never changes and keeps what was written.
    package func once(_ place: @escaping @Sendable (Value) -> WrittenOnce) -> Shape {
        Shape(schema: schema) { value, writer in writer.write(canonical: place(value).bytes { bytes(value) }) }
    }

    package static func text(_ text: @escaping @Sendable (Value) -> String) -> Shape {
        Shape(schema: Schema(["type": "string"])) { $1.string(text($0)) }
    }

    package func from<Other>(_ part: @escaping @Sendable (Other) -> Value) -> Shape<Other> {
        Shape<Other>(schema: schema) { write(part($0), &$1) }
    }

    package static func list<Element>(of element: Shape<Element>) -> Shape where Value == [Element] {
        Shape(schema: .list(of: element.schema)) { elements, writer in
            writer.beginArray()
            var isFirst = true
            for value in elements {
                if !isFirst { writer.comma() }
                element.write(value, &writer)
                isFirst = false
            }
            writer.endArray()
        }
    }

    package static func optional<Wrapped>(_ shape: Shape<Wrapped>) -> Shape where Value == Wrapped? {
        Shape(schema: shape.schema.orNull) { value, writer in
            if let value { shape.write(value, &writer) } else { writer.null() }
        }
    }
}

/// One member of an object that is told.
package struct Member<Owner>: Sendable {
    let label: MemberLabel
    let schema: Schema
    let write: @Sendable (Owner, inout CanonicalWriter) -> Void

    package init<Value>(_ name: String, _ shape: Shape<Value>, _ meaning: String, _ value: @escaping @Sendable (Owner) -> Value) {
        label = MemberLabel(name)
        schema = shape.schema.described(meaning)
        write = { shape.write(value($0), &$1) }
    }

    /// Null where there is none.
    package init<Value>(_ name: String, optional shape: Shape<Value>, _ meaning: String, _ value: @escaping @Sendable (Owner) -> Value?) {
        label = MemberLabel(name)
        schema = shape.schema.orNull.described(meaning)
        write = { owner, writer in
            if let value = value(owner) { shape.write(value, &writer) } else { writer.null() }
        }
    }
}
