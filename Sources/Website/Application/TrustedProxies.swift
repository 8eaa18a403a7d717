/// The proxies in front whose word counts: for where a request came from, and for what it is called.
package struct TrustedProxies: Sendable, Hashable {
    private let ranges: [AddressRange]

    /// Addresses and ranges, separated by commas; nil where one of them is none.
    package init?(_ text: String) {
        let parts = text.split(separator: ",").map { $0.filter { !$0.isWhitespace } }.filter { !$0.isEmpty }
        let ranges = parts.compactMap { AddressRange($0) }
        guard ranges.count == parts.count else { return nil }
        self.ranges = ranges
    }

    private init() { ranges = [] }

    package static let none = TrustedProxies()

    package func contains(_ address: IPAddress) -> Bool { ranges.contains { $0.contains(address) } }

    /// Who sent a request: the nearest address that is no proxy of ours.
    ///
    /// Each proxy adds on the right whom it heard from, so that the list is read from there, and only as far as proxies of ours wrote it: what stands further left
    /// was sent by a stranger, who can write anything. A proxy on this machine counts as ours. What is no address ends the reading at the proxy that wrote it.
    ///
    /// - Parameter forwarded: the values of `X-Forwarded-For`, in the order of their headers.
    package func client(peer: IPAddress, forwarded: [String]) -> IPAddress {
        var client = peer
        var rest = forwarded.flatMap { $0.split(separator: ",", omittingEmptySubsequences: false) }
        while client.isLoopback || contains(client), let text = rest.popLast() {
            guard let address = IPAddress(forwarded: text.filter { !$0.isWhitespace }) else { break }
            client = address
        }
        return client
    }
}
