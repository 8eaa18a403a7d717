import CanonicalJSON
import Operations

/// What a body may hold, of a request or of an answer.
struct APIContent: Sendable {
    /// Any one of these.
    let mediaTypes: [String]
    let schema: Schema
    let isRequired: Bool

    /// JSON.
    init(_ schema: Schema, isRequired: Bool = true) {
        (mediaTypes, self.schema, self.isRequired) = (["application/json"], schema, isRequired)
    }

    /// Bytes, of which nothing but their kind is known.
    static func bytes(_ mediaTypes: [String]) -> APIContent { APIContent(mediaTypes: mediaTypes, schema: Schema([:]), isRequired: true) }

    private init(mediaTypes: [String], schema: Schema, isRequired: Bool) {
        (self.mediaTypes, self.schema, self.isRequired) = (mediaTypes, schema, isRequired)
    }

    /// As OpenAPI's map of media types.
    var json: JSONValue { .object(Dictionary(mediaTypes.map { ($0, ["schema": schema.json]) }) { first, _ in first }) }
}
