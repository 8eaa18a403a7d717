import ArgumentParser
import CanonicalJSON
import Foundation

struct HealthCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "health",
        abstract: "Ask a running server on this machine whether it is ready.",
        discussion: "For containers and scripts, which then need no HTTP client of their own. Exit code 0 if it is ready."
    )

    @Option(help: "The port it listens on. [environment: ACADEMY_PORT]") var port: UInt16?
    @OptionGroup var output: OutputOptions

    func report() async throws -> Report {
        let port = try ServeOptions.port(port)
        let status = Self.statusLine(port: port)
        let isReady = status?.contains(" 200 ") ?? false
        return Report(
            isReady ? "ready" : status.map { "not ready: \($0)" } ?? "nothing answers on 127.0.0.1:\(port)",
            json: ["ready": .boolean(isReady)],
            exit: isReady ? .done : .no
        )
    }

    /// The first line of the answer; nil when there is none within five seconds.
    private static func statusLine(port: UInt16) -> String? {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var limit = timeval(tv_sec: 5, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let connected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) }
        }
        guard connected == 0 else { return nil }
        let request = Array("GET /health/ready HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n".utf8)
        guard send(descriptor, request, request.count, 0) == request.count else { return nil }
        var buffer = [UInt8](repeating: 0, count: 256)
        let count = recv(descriptor, &buffer, buffer.count, 0)
        guard count > 0 else { return nil }
        return String(decoding: buffer[..<count].prefix { $0 != UInt8(ascii: "\r") }, as: UTF8.self)
    }
}
