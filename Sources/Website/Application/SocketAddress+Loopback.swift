import NIOCore

extension SocketAddress {
    /// On this machine: 127.0.0.0/8, `::1`, the same mapped into IPv6, or a Unix socket.
    var isLoopback: Bool {
        switch self {
        case .unixDomainSocket: true
        case .v4, .v6:
            ipAddress.map { $0.hasPrefix("127.") || $0 == "::1" || $0.hasPrefix("::ffff:127.") } ?? false
        }
    }
}
