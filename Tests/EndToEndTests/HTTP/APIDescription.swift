import CanonicalJSON
import Foundation

/// Where each operation lies, as the server itself tells a client: `/api/v1/openapi.json`.
struct APIDescription: Sendable {
    struct Place: Sendable {
        let operation: String
        let method: String
        /// Below `/api/v1`, with fields in braces.
        let path: String
        /// Roles that may ask, as its description says.
        let roles: Set<String>
        /// The fields of its body that have to be there.
        let required: Set<String>
        /// The fields of its query.
        let query: Set<String>
        /// Whether its body is a file.
        let takesBytes: Bool
    }

    let places: [String: Place]
    let document: JSONValue

    init(of server: RunningServer) async throws {
        let answer = try await server.get("/api/v1/openapi.json", accept: "application/json")
        guard answer.status == 200, let paths = try answer.json["paths"]?.objectValue else { throw UnexpectedOutput("no description: \(answer)") }
        document = try answer.json
        var places: [String: Place] = [:]
        for (path, methods) in paths {
            for (method, entry) in methods.objectValue ?? [:] {
                guard let name = entry["operationId"]?.stringValue else { continue }
                let parameters = entry["parameters"]?.arrayValue?.filter { $0["in"] == "query" } ?? []
                let body = entry["requestBody"]?["content"]?["application/json"]?["schema"]?["required"]?.arrayValue ?? []
                places[name] = Place(
                    operation: name,
                    method: method.uppercased(),
                    path: path,
                    roles: Self.roles(entry["description"]?.stringValue ?? ""),
                    required: Set(body.compactMap(\.stringValue)),
                    query: Set(parameters.compactMap { $0["name"]?.stringValue }),
                    takesBytes: entry["requestBody"]?["content"]?["application/octet-stream"] != nil
                )
            }
        }
        self.places = places
    }

    private static func roles(_ sentence: String) -> Set<String> {
        guard !sentence.hasPrefix("For everybody.") else { return ["visitor", "verifier"] }
        let list = sentence.dropFirst("For: ".count).prefix { $0 != "." && $0 != ";" }
        return Set(list.replacing(", as far as their scope reaches", with: "").split(separator: ", ").map(String.init))
    }

    func place(of operation: String) throws -> Place {
        guard let place = places[operation] else { throw UnexpectedOutput("\(operation) is not described") }
        return place
    }

    /// - Parameter fields: those named in the path stand in it; the others in the query of a GET, else in the body.
    func request(_ operation: String, _ fields: [String: JSONValue]) throws -> HTTPRequest {
        let place = try place(of: operation)
        var (path, rest) = (place.path, fields)
        for (name, value) in fields where path.contains("{\(name)}") {
            path = path.replacing("{\(name)}", with: Self.encoded(value))
            rest[name] = nil
        }
        guard !path.contains("{") else { throw UnexpectedOutput("\(operation) at \(path): what stands there?") }
        var request = HTTPRequest(place.method, "/api/v1\(path)")
        let asked = rest.filter { place.method == "GET" || place.query.contains($0.key) }
        let query = asked.sorted { $0.key < $1.key }.map { "\($0.key)=\(Self.encoded($0.value))" }
        if !query.isEmpty { request.path += "?" + query.joined(separator: "&") }
        for name in asked.keys { rest[name] = nil }
        if place.takesBytes {
            request.body = Data("a few bytes".utf8)
            request.headers["Content-Type"] = "application/octet-stream"
        } else if !rest.isEmpty {
            request.body = Data(JSONValue.object(rest).canonicalText.utf8)
            request.headers["Content-Type"] = "application/json"
        }
        return request
    }

    private static func encoded(_ value: JSONValue) -> String {
        let text = value.stringValue ?? value.canonicalText
        let plain = CharacterSet(charactersIn: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~")
        return text.addingPercentEncoding(withAllowedCharacters: plain) ?? text
    }
}
