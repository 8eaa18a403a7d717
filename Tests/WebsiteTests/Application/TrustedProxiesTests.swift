import Foundation
import Testing
import Website

@Suite("Where a request comes from")
struct TrustedProxiesTests {
    private static func client(_ proxies: String, _ peer: String, _ forwarded: [String]) throws -> IPAddress {
        let proxies = try #require(TrustedProxies(proxies))
        return proxies.client(peer: try #require(IPAddress(peer)), forwarded: forwarded)
    }

    @Test("A stranger's header counts for nothing")
    func stranger() throws {
        #expect(try Self.client("", "192.0.2.7", ["198.51.100.1"]) == IPAddress("192.0.2.7"))
        #expect(try Self.client("10.0.0.1", "192.0.2.7", ["198.51.100.1"]) == IPAddress("192.0.2.7"))
    }

    @Test(
        "Of a list the right-most address counts that is no proxy of ours",
        arguments: [
            ("192.0.2.7", "192.0.2.7"), ("198.51.100.1, 192.0.2.7", "192.0.2.7"), ("198.51.100.1, 192.0.2.7, 10.0.0.2", "192.0.2.7"),
            ("198.51.100.1,192.0.2.7,10.0.0.2,10.9.9.9", "192.0.2.7"), ("2001:db8::7", "2001:db8::7"), ("::ffff:192.0.2.7", "192.0.2.7"),
            ("192.0.2.7:4711", "192.0.2.7"), ("[2001:db8::7]:4711", "2001:db8::7"), ("[2001:db8::7]", "2001:db8::7"),
            ("127.0.0.1", "127.0.0.1"), ("192.0.2.7, ::1", "192.0.2.7"),
        ]
    )
    func list(forwarded: String, client: String) throws {
        let expected = IPAddress(client)
        #expect(expected != nil)
        #expect(try Self.client("10.0.0.0/8", "10.0.0.1", [forwarded]) == expected)
        #expect(try Self.client("10.0.0.0/8", "127.0.0.1", [forwarded]) == expected)
        #expect(try Self.client("10.0.0.0/8", "::ffff:10.0.0.1", forwarded.components(separatedBy: ",")) == expected)
    }

    @Test(
        "What is no address ends the reading at the proxy that wrote it",
        arguments: ["", "unknown", "192.0.2", "192.0.2.7, nonsense", "192.0.2.7,", "_hidden", "256.1.1.1", "192.0.2.7:99999", "[::1", "1.2.3.4/8"]
    )
    func junk(forwarded: String) throws {
        #expect(try Self.client("10.0.0.1", "10.0.0.1", [forwarded]) == IPAddress("10.0.0.1"))
    }

    @Test("A proxy may say nothing, and a list may be nothing but proxies")
    func onlyProxies() throws {
        #expect(try Self.client("10.0.0.1", "10.0.0.1", []) == IPAddress("10.0.0.1"))
        #expect(try Self.client("10.0.0.0/8", "10.0.0.1", ["10.3.3.3, 10.2.2.2"]) == IPAddress("10.3.3.3"))
    }

    @Test("Every way of writing an address is the same")
    func writing() {
        #expect(IPAddress("2001:0DB8:0:0::7") == IPAddress("2001:db8::7"))
        #expect(IPAddress("fe80::1%eth0") == IPAddress("fe80::1"))
        #expect(IPAddress("::ffff:192.0.2.7") == IPAddress("192.0.2.7"))
    }

    @Test(
        "Ranges are judged by their bits",
        arguments: [
            ("10.1.0.0/16", "10.1.255.255", true), ("10.1.0.0/16", "10.2.0.0", false), ("10.1.2.128/25", "10.1.2.127", false),
            ("0.0.0.0/0", "203.0.113.1", true), ("0.0.0.0/0", "2001:db8::1", false), ("2001:db8::/33", "2001:db8:7fff::1", true),
            ("2001:db8::/33", "2001:db8:8000::1", false), ("192.0.2.7", "192.0.2.7", true), ("192.0.2.7/32", "192.0.2.6", false),
        ]
    )
    func range(range: String, address: String, isInside: Bool) throws {
        #expect(try #require(AddressRange(range)).contains(try #require(IPAddress(address))) == isInside)
    }

    @Test("What is no list is refused", arguments: ["proxy.example", "10.0.0.1;10.0.0.2", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/8/8", "::/129"])
    func refused(text: String) { #expect(TrustedProxies(text) == nil) }
}
