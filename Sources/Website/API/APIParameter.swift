import CanonicalJSON
import Operations

/// What stands in a request's path, query or headers.
struct APIParameter: Sendable {
    enum Place: String, Sendable {
        case path, query, header
    }

    let name: String
    let place: Place
    let meaning: String
    let schema: Schema
    let isRequired: Bool

    init(_ name: String, in place: Place, _ meaning: String, _ schema: Schema, isRequired: Bool = true) {
        (self.name, self.place, self.meaning, self.schema, self.isRequired) = (name, place, meaning, schema, isRequired)
    }

    init(_ field: any AnyField, in place: Place) {
        self.init(field.name, in: place, field.meaning, field.schema, isRequired: field.isRequired)
    }

    /// The version that a change was made from.
    static let ifMatch = APIParameter("If-Match", in: .header, Fields.ifMatch.meaning, Schema(["type": "string"]), isRequired: false)

    static let repetitionKey = APIParameter(
        "Idempotency-Key",
        in: .header,
        "Your own name for this request, 8 to 100 visible characters: for a day the same key gives the same answer.",
        Schema(["type": "string", "pattern": "^[!-~]{8,100}$", "examples": ["3f0c7a52-9d1e"]]),
        isRequired: false
    )

    /// In which language problems are told; else `Accept-Language` says it.
    static let language = APIParameter(
        "lang",
        in: .query,
        "In which language problems are told, `en` or `fr`; left out, Accept-Language says it.",
        Schema(["type": "string", "examples": ["fr"]]),
        isRequired: false
    )

    var json: JSONValue {
        [
            "name": .string(name), "in": .string(place.rawValue), "required": .boolean(isRequired), "description": .string(meaning),
            "schema": schema.json,
        ]
    }
}
