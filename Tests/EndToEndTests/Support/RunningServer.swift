import CanonicalJSON
import Foundation

/// `academy serve` on a free port, from readiness to its end.
struct RunningServer: Sendable {
    let process: AcademyProcess
    let port: Int

    static func start(in academy: TestAcademy, _ arguments: [String] = []) async throws -> RunningServer {
        let process = try academy.start(["serve", "--port", "0"] + arguments)
        let deadline = ContinuousClock.now + TestAcademy.limit
        while ContinuousClock.now < deadline {
            if let match = try process.output.firstMatch(of: #/academy: serving .* on http://127\.0\.0\.1:(\d+)/#), let port = Int(match.1) {
                return RunningServer(process: process, port: port)
            }
            guard process.isRunning else { throw UnexpectedOutput("academy serve: \(try await process.wait(atMost: .zero))") }
            try await Task.sleep(for: .milliseconds(20))
        }
        process.signal(SIGKILL)
        throw UnexpectedOutput("academy serve does not say that it serves: \(try process.output) \(try process.errors)")
    }

    /// As a supervisor does; a server that does not end well is a failure.
    func stop() async throws {
        process.signal(SIGTERM)
        let outcome = try await process.wait(atMost: .seconds(60))
        guard outcome.status == 0 else { throw UnexpectedOutput("academy serve ended badly: \(outcome)") }
    }

    func get(_ path: String, accept: String = "text/html") async throws -> HTTPConnection.Answer {
        let connection = try HTTPConnection(port: port)
        try connection.send(Data("GET \(path) HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: \(accept)\r\nConnection: close\r\n\r\n".utf8))
        return try await connection.answer()
    }

    /// The head of an upload of one file, and all of its body.
    static func upload(_ file: Data, accept: String) -> (head: Data, body: Data) {
        let boundary = "academy-test-boundary"
        var body = Data("--\(boundary)\r\nContent-Disposition: form-data; name=\"file\"; filename=\"certificate.pdf\"\r\n".utf8)
        body += Data("Content-Type: application/pdf\r\n\r\n".utf8) + file + Data("\r\n--\(boundary)--\r\n".utf8)
        let head = """
            POST /verify HTTP/1.1\r
            Host: 127.0.0.1\r
            Accept: \(accept)\r
            Content-Type: multipart/form-data; boundary=\(boundary)\r
            Content-Length: \(body.count)\r
            Connection: close\r
            \r

            """
        return (Data(head.utf8), body)
    }

    func post(_ file: Data, accept: String = "text/html") async throws -> HTTPConnection.Answer {
        let (head, body) = Self.upload(file, accept: accept)
        let connection = try HTTPConnection(port: port)
        try connection.send(head + body)
        return try await connection.answer()
    }
}

extension HTTPConnection.Answer {
    var json: JSONValue {
        get throws { try JSONValue.parse(Array(body.utf8)) }
    }
}
