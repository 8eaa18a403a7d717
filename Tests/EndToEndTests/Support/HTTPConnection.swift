import Foundation
import Synchronization

/// One connection to a server on this machine, on which bytes are written and the answer read to its end. Small enough to stop in the middle of a request.
struct HTTPConnection: Sendable {
    struct Answer: Sendable {
        let status: Int
        let head: String
        let body: String
    }

    private let descriptor: Int32

    init(port: Int) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        var limit = timeval(tv_sec: 60, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let result = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) }
        }
        guard result == 0 else {
            Glibc.close(descriptor)
            throw UnexpectedOutput("nothing listens on port \(port)")
        }
    }

    func send(_ bytes: Data) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            guard count > 0 else { throw UnexpectedOutput("the server does not take the request: \(String(cString: strerror(errno)))") }
            rest = rest.dropFirst(count)
        }
    }

    /// Reads until the server closes, on a thread of its own, and closes.
    func answer() async throws -> Answer {
        let descriptor = descriptor
        let bytes = await withCheckedContinuation { continuation in
            Thread.detachNewThread {
                var bytes = Data()
                var buffer = [UInt8](repeating: 0, count: 65_536)
                while case let count = recv(descriptor, &buffer, buffer.count, 0), count > 0 { bytes.append(contentsOf: buffer[..<count]) }
                Glibc.close(descriptor)
                continuation.resume(returning: bytes)
            }
        }
        guard let end = bytes.firstRange(of: Data("\r\n\r\n".utf8)) else { throw UnexpectedOutput("no answer but \(bytes.count) bytes") }
        let head = String(decoding: bytes[..<end.lowerBound], as: UTF8.self)
        guard let status = head.split(separator: " ").dropFirst().first.flatMap({ Int($0) }) else { throw UnexpectedOutput(head) }
        return Answer(status: status, head: head, body: String(decoding: bytes[end.upperBound...], as: UTF8.self))
    }
}
