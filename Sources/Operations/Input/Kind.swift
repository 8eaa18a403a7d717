package import CanonicalJSON
package import Learning

/// A kind of value that can be handed in: how it is written as JSON and as text, and what is wrong when it is not.
package struct Kind<Value: Sendable>: Sendable {
    package let schema: Schema
    /// - Throws: ``InvalidFields`` with paths below this value, or a ``Refusal`` of the value's own rule.
    package let read: @Sendable (JSONValue) throws -> Value
    /// What somebody typed, in an address or on the command line.
    package let typed: @Sendable (String) -> JSONValue

    package init(
        schema: Schema,
        typed: @escaping @Sendable (String) -> JSONValue = { .string($0) },
        read: @escaping @Sendable (JSONValue) throws -> Value
    ) {
        self.schema = schema
        self.typed = typed
        self.read = read
    }

    /// A value that is written as text.
    ///
    /// - Parameter requirement: what would be right, to follow "is not valid:".
    package static func text(
        _ schema: JSONValue,
        _ requirement: LocalizedText,
        _ read: @escaping @Sendable (String) -> Value?
    ) -> Kind {
        Kind(schema: Schema(schema)) { json in
            guard let value = json.stringValue.flatMap(read) else { throw InvalidFields(requirement) }
            return value
        }
    }

    package func map<Other>(_ transform: @escaping @Sendable (Value) throws -> Other) -> Kind<Other> {
        Kind<Other>(schema: schema, typed: typed) { try transform(try read($0)) }
    }
}
