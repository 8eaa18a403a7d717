import Foundation
import TestTools

/// nginx in front of two servers, with the very configuration that `compose.yaml` gives it: only names, ports and the places of its own files are other ones.
struct NginxProxy: Sendable {
    let port: Int
    private let process: ChildProcess

    /// Debian keeps it out of the PATH of most.
    private static let program = "/usr/sbin/nginx"

    static func start(before servers: [RunningServer], in folder: URL) async throws -> NginxProxy {
        let port = try freePort()
        let place = folder.appendingPathComponent("nginx")
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        let file = place.appendingPathComponent("nginx.conf")
        try configuration(port: port, servers: servers.map(\.port), place: place.path).write(to: file, atomically: true, encoding: .utf8)
        guard FileManager.default.isExecutableFile(atPath: program) else { throw UnexpectedOutput("\(program) is missing: install nginx") }
        let process = try ChildProcess(
            program,
            ["-p", place.path, "-e", "stderr", "-c", file.path, "-g", "daemon off; pid \(place.path)/pid;"],
            environment: [:],
            output: place.appendingPathComponent("out").path,
            errors: place.appendingPathComponent("err").path
        )
        let proxy = NginxProxy(port: port, process: process)
        for _ in 0..<250 {
            if let answer = try? await HTTPRequest("GET", "/health/live").send(to: port), answer.status == 200 { return proxy }
            try await Task.sleep(for: .milliseconds(20))
        }
        proxy.stop()
        throw UnexpectedOutput("nginx does not answer: \((try? String(contentsOf: place.appendingPathComponent("err"), encoding: .utf8)) ?? "")")
    }

    func stop() {
        kill(process.processID, SIGQUIT)
        _ = process.waitForEnd()
    }

    /// The block that compose.yaml writes into the proxy's container, where a dollar sign is doubled.
    static func configuration(port: Int, servers: [Int], place: String) throws -> String {
        let compose = try String(contentsOf: TestAcademy.repository.appendingPathComponent("compose.yaml"), encoding: .utf8)
        let lines = compose.split(separator: "\n", omittingEmptySubsequences: false)
        guard let start = lines.firstIndex(where: { $0.hasSuffix("content: |") }) else { throw UnexpectedOutput("compose.yaml has no proxy") }
        let block = lines[(start + 1)...].prefix { $0.hasPrefix("      ") || $0.isEmpty }.joined(separator: "\n").replacing("$$", with: "$")
        let folders = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map { "\($0)_temp_path \(place)/\($0);" }.joined(separator: " ")
        let text =
            block
            .replacing("server academy:8080 ", with: "SERVER ").replacing("listen 8080;", with: "listen 127.0.0.1:\(port);")
            .replacing("http {", with: "http { \(folders)")
        guard let server = text.split(separator: "\n").first(where: { $0.contains("SERVER") }), text.contains("listen 127.0.0.1:\(port);") else {
            throw UnexpectedOutput("the proxy of compose.yaml names other servers or another port:\n\(block)")
        }
        // The service's name stands for both of its containers.
        let both = servers.map { server.replacing("SERVER", with: "server 127.0.0.1:\($0)") }.joined(separator: "\n")
        return text.replacing(server, with: both)
    }

    private static func freePort() throws -> Int {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let result = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, length) == 0 ? getsockname(descriptor, $0, &length) : -1
            }
        }
        guard result == 0 else { throw UnexpectedOutput("no port is free") }
        return Int(UInt16(bigEndian: address.sin_port))
    }
}
