package import CanonicalJSON

/// One named value that an operation is handed.
package struct Field<Value: Sendable>: AnyField {
    package let name: String
    package let meaning: String
    package let schema: Schema
    package let isRequired: Bool
    package let typed: @Sendable (String) -> JSONValue
    private let take: @Sendable (JSONValue?) throws -> Value

    package func value(from json: JSONValue?) throws -> any Sendable { try take(json) }

    /// The field of a caller who must give it.
    package static func required(_ name: String, _ kind: Kind<Value>, _ meaning: String) -> Field {
        Field(name: name, meaning: meaning, schema: kind.schema, isRequired: true, typed: kind.typed) { json in
            guard let json else { throw InvalidFields.missing }
            return try kind.read(json)
        }
    }

    /// Left out and null mean the same: nil.
    package static func optional<Wrapped>(_ name: String, _ kind: Kind<Wrapped>, _ meaning: String) -> Field where Value == Wrapped? {
        Field(name: name, meaning: meaning, schema: kind.schema.orNull, isRequired: false, typed: kind.typed) { json in
            guard let json, json != .null else { return nil }
            return try kind.read(json)
        }
    }

    package static func optional(_ name: String, _ kind: Kind<Value>, default standard: Value, _ meaning: String) -> Field {
        Field(name: name, meaning: meaning, schema: kind.schema, isRequired: false, typed: kind.typed) { json in
            guard let json else { return standard }
            return try kind.read(json)
        }
    }
}

/// A field, whatever its value.
package protocol AnyField: Sendable {
    var name: String { get }
    /// A sentence for whoever fills it in.
    var meaning: String { get }
    var schema: Schema { get }
    var isRequired: Bool { get }
    var typed: @Sendable (String) -> JSONValue { get }
    /// - Parameter json: nil where the field was left out.
    /// - Throws: ``InvalidFields``, or a ``Refusal`` of the value's own rule.
    func value(from json: JSONValue?) throws -> any Sendable
}

extension Schema {
    /// An object of these fields and no others.
    package static func fields(_ fields: [any AnyField]) -> Schema {
        .object(fields.map { (name: $0.name, schema: $0.schema.described($0.meaning), isRequired: $0.isRequired) })
    }
}
