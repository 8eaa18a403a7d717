package import CanonicalJSON

/// What JSON may stand in a place: a JSON Schema (2020-12, the dialect of OpenAPI 3.1), and the named ones it refers to.
package struct Schema: Sendable {
    package let json: JSONValue
    /// By name, as they stand under `#/components/schemas`.
    package let components: [String: JSONValue]

    package init(_ json: JSONValue, components: [String: JSONValue] = [:]) {
        self.json = json
        self.components = components
    }

    /// The same under a name of its own, which whoever generates a client sees.
    package func named(_ name: String) -> Schema {
        Schema(["$ref": .string("#/components/schemas/\(name)")], components: components.merging([name: json]) { first, _ in first })
    }

    package var orNull: Schema { Schema(["anyOf": [json, ["type": "null"]]], components: components) }

    package func described(_ meaning: String) -> Schema {
        Schema(json.adding(["description": .string(meaning)]), components: components)
    }

    package static func list(of element: Schema, atMost limit: Int? = nil) -> Schema {
        Schema(
            .object(
                (["type": "array", "items": element.json, "maxItems": limit.map { .integer(Int64($0)) }] as [String: JSONValue?]).compactMapValues(
                    \.self
                )
            ),
            components: element.components
        )
    }

    package static func object(_ properties: [(name: String, schema: Schema, isRequired: Bool)]) -> Schema {
        Schema(
            [
                "type": "object",
                "properties": .object(Dictionary(properties.map { ($0.name, $0.schema.json) }) { first, _ in first }),
                "required": .array(properties.filter(\.isRequired).map { .string($0.name) }),
                "additionalProperties": false,
            ],
            components: properties.reduce(into: [:]) { all, property in all.merge(property.schema.components) { first, _ in first } }
        )
    }
}

extension JSONValue {
    /// This object with further members; those it has are kept.
    func adding(_ members: [String: JSONValue]) -> JSONValue {
        .object((objectValue ?? [:]).merging(members) { own, _ in own })
    }
}
