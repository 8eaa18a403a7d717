import HTTPTypes
import Hummingbird
import Learning
import NIOCore

/// From which network a request comes: the connection's other end or, where that is a proxy of ours, whom it forwards.
struct ClientNetwork: Sendable {
    let trustedProxies: TrustedProxies

    func prefix(_ request: Request, _ context: WebsiteContext) -> NetworkPrefix? {
        guard let peer = context.peer?.ipAddress.flatMap({ IPAddress($0) }) else { return nil }
        return NetworkPrefix(trustedProxies.client(peer: peer, forwarded: request.headers[values: .forwardedFor]).bytes)
    }

    /// Nil on the machine itself, too: its operator, or a proxy that says nobody's address.
    func counted(_ request: Request, _ context: WebsiteContext) -> NetworkPrefix? {
        guard let peer = context.peer?.ipAddress.flatMap({ IPAddress($0) }) else { return nil }
        let client = trustedProxies.client(peer: peer, forwarded: request.headers[values: .forwardedFor])
        return client.isLoopback ? nil : NetworkPrefix(client.bytes)
    }
}
