import Foundation
import HTTPTypes
import Hummingbird
import Learning
import NIOCore

/// From which network a request comes: the connection's other end or, where that is a proxy of ours, the last address it forwards. A proxy on this machine counts
/// as ours.
struct ClientNetwork: Sendable {
    let trustedProxies: Set<String>

    func prefix(_ request: Request, _ context: WebsiteContext) -> NetworkPrefix? {
        guard let peer = context.peer, let address = peer.ipAddress else { return nil }
        if peer.isLoopback || trustedProxies.contains(address), let forwarded = request.headers[.forwardedFor]?.split(separator: ",").last,
            let prefix = Self.prefix(of: forwarded.filter { !$0.isWhitespace })
        {
            return prefix
        }
        return Self.prefix(of: address)
    }

    private static func prefix(of address: String) -> NetworkPrefix? {
        // An address of one link names its interface, as in fe80::1%eth0.
        let text = String(address.prefix { $0 != "%" })
        var four = [UInt8](repeating: 0, count: 4)
        if inet_pton(AF_INET, text, &four) == 1 { return NetworkPrefix(four) }
        var six = [UInt8](repeating: 0, count: 16)
        return inet_pton(AF_INET6, text, &six) == 1 ? NetworkPrefix(six) : nil
    }
}
