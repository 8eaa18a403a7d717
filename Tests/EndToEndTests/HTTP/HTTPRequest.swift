import Foundation

/// What is asked of a server, on a connection of its own.
struct HTTPRequest: Sendable {
    let method: String
    var path: String
    var headers: [String: String] = [:]
    var body = Data()

    init(_ method: String, _ path: String, headers: [String: String] = [:], body: Data = Data()) {
        (self.method, self.path, self.headers, self.body) = (method, path, headers, body)
    }

    /// A form as a browser sends it.
    static func form(_ path: String, _ fields: [String: String]) -> HTTPRequest {
        let plain = CharacterSet.alphanumerics.intersection(CharacterSet(charactersIn: Unicode.Scalar(0)..<Unicode.Scalar(128)))
        let pairs = fields.map { "\($0.key)=\($0.value.addingPercentEncoding(withAllowedCharacters: plain) ?? "")" }
        return HTTPRequest(
            "POST",
            path,
            headers: ["Content-Type": "application/x-www-form-urlencoded"],
            body: Data(pairs.joined(separator: "&").utf8)
        )
    }

    func with(_ more: [String: String]) -> HTTPRequest {
        HTTPRequest(method, path, headers: headers.merging(more) { _, new in new }, body: body)
    }

    /// With `Connection: close`, so that the answer ends where the server closes.
    var bytes: Data {
        var head = "\(method) \(path) HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n"
        for (name, value) in headers { head += "\(name): \(value)\r\n" }
        if method != "GET" { head += "Content-Length: \(body.count)\r\n" }
        return Data((head + "\r\n").utf8) + body
    }

    func send(to port: Int) async throws -> HTTPConnection.Answer {
        let connection = try HTTPConnection(port: port)
        try connection.send(bytes)
        return try await connection.answer()
    }
}

extension HTTPConnection.Answer {
    /// The first of that name.
    func header(_ name: String) -> String? {
        let start = name.lowercased() + ":"
        return head.split(separator: "\r\n").first { $0.lowercased().hasPrefix(start) }.map {
            $0.dropFirst(start.count).trimmingPrefix(" ").description
        }
    }
}
