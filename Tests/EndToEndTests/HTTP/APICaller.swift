import CanonicalJSON
import Foundation

/// Somebody who works through the API, known by a bearer token; without one, a stranger.
struct APICaller: Sendable {
    let description: APIDescription
    let port: Int
    let email: String
    let token: @Sendable () async throws -> String?

    /// - Throws: ``UnexpectedOutput`` with what was answered, unless the operation is done.
    @discardableResult
    func callAsFunction(_ operation: String, _ fields: [String: JSONValue] = [:], key: String? = nil) async throws -> JSONValue {
        let answer = try await answer(operation, fields, key: key)
        guard answer.status == 200 else { throw UnexpectedOutput("\(operation) by \(email) of \(fields): \(answer.status) \(answer.body)") }
        return try answer.json
    }

    func answer(_ operation: String, _ fields: [String: JSONValue] = [:], key: String? = nil) async throws -> HTTPConnection.Answer {
        let request = try description.request(operation, fields)
        return try await send(key.map { request.with(["Idempotency-Key": $0]) } ?? request)
    }

    func send(_ request: HTTPRequest) async throws -> HTTPConnection.Answer {
        guard let token = try await token() else { return try await request.send(to: port) }
        return try await request.with(["Authorization": "Bearer \(token)"]).send(to: port)
    }

    /// What becomes of what must not be: `403 not-permitted`.
    func refusal(_ operation: String, _ fields: [String: JSONValue] = [:]) async throws -> String {
        let answer = try await answer(operation, fields)
        return answer.status == 200 ? "200" : "\(answer.status) \(try answer.json["code"]?.stringValue ?? "")"
    }
}
