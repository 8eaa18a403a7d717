import Learning
import Testing

@Suite("Network prefix")
struct NetworkPrefixTests {
    @Test("One subscriber is one prefix: an address of IPv4, 64 bits of IPv6, and a mapped address is what it is")
    func cuts() throws {
        let four = try #require(NetworkPrefix([192, 0, 2, 7]))
        #expect(four.text == "192.0.2.7/32")
        #expect(NetworkPrefix([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 255, 255, 192, 0, 2, 7]) == four)
        let six: [UInt8] = [0x20, 1, 0xD, 0xB8, 0, 1, 0, 2]
        #expect(NetworkPrefix(six + [0, 0, 0, 0, 0, 0, 0, 1]) == NetworkPrefix(six + [9, 9, 9, 9, 9, 9, 9, 9]))
        #expect(NetworkPrefix(six + [0, 0, 0, 0, 0, 0, 0, 1]) != NetworkPrefix(six.dropLast() + [3, 0, 0, 0, 0, 0, 0, 0, 1]))
        for count in [0, 3, 5, 8, 15, 17] { #expect(NetworkPrefix([UInt8](repeating: 1, count: count)) == nil) }
    }
}
