import CanonicalJSON

/// A header of answers, told once in the document and referred to by name.
enum APIHeader: String, Sendable, CaseIterable {
    case requestID = "X-Request-Id"
    case version = "ETag"
    case location = "Location"
    case challenge = "WWW-Authenticate"
    case retryAfter = "Retry-After"
    case disposition = "Content-Disposition"

    var meaning: String {
        switch self {
        case .requestID: "What this answer is called in the academy's log; quote it when something went wrong."
        case .version: "The version of what is told, to be sent back as If-Match with the change."
        case .location: "The address of what was made."
        case .challenge: "That a bearer token is wanted (RFC 6750)."
        case .retryAfter: "Seconds to wait before asking again."
        case .disposition: "That it is a file to keep, and its name."
        }
    }

    /// Only ``location`` may be missing: where nothing was made there is none.
    var json: JSONValue {
        [
            "description": .string(meaning), "required": .boolean(self != .location),
            "schema": self == .retryAfter ? ["type": "integer", "minimum": 0] : ["type": "string"],
        ]
    }

    static func references(_ headers: [APIHeader]) -> JSONValue {
        .object(Dictionary(headers.map { ($0.rawValue, ["$ref": .string("#/components/headers/\($0.rawValue)")]) }) { first, _ in first })
    }
}
