import CanonicalJSON
import Credentials
import Cryptography
import Encodings
import TestTools
import Testing

@Suite struct StatusTests {
    static func statement(_ bits: StatusBits, _ purpose: StatusEntry.Purpose = .revocation) throws -> StatusListCredential.Statement {
        StatusListCredential.Statement(
            address: BadgeSample.lists[purpose] ?? "",
            issuer: BadgeSample.issuer.id,
            purpose: purpose,
            encodedList: try bits.encoded,
            validFrom: BadgeSample.now,
            validUntil: BadgeSample.now + 86_400_000_000
        )
    }

    static func list(_ bits: StatusBits, _ purpose: StatusEntry.Purpose = .revocation) throws -> StatusListCredential {
        try StatusListCredential(statement(bits, purpose), signedBy: BadgeSample.key(), created: BadgeSample.now)
    }

    @Test func `number 0 is the leftmost bit of the first byte`() throws {
        var bits = StatusBits()
        #expect(bits.size == 131_072 && bits.bytes == Array(repeating: 0, count: 16_384))
        for number in [0, 7, 8, 131_071] { bits[try #require(StatusIndex(number))] = true }
        #expect(bits.bytes[0] == 0b1000_0001 && bits.bytes[1] == 0b1000_0000 && bits.bytes[16_383] == 1)
        bits[try #require(StatusIndex(7))] = false
        #expect(bits.bytes[0] == 0b1000_0000)
        let beyond = try #require(StatusIndex(131_072))
        bits[beyond] = true
        #expect(!bits[beyond] && bits.size == 131_072)
    }

    @Test func `a list is packed the same each time and comes back`() throws {
        var random = SeededGenerator(seed: 23)
        var bits = StatusBits()
        for number in (0..<5_000).map({ _ in Int.random(in: 0..<131_072, using: &random) }) { bits[try #require(StatusIndex(number))] = true }
        let encoded = try bits.encoded
        #expect(encoded == (try bits.encoded) && encoded.hasPrefix("uH4sIAAAAAAA"))
        #expect(try StatusBits(encoded: encoded) == bits)
    }

    @Test func `the standard's empty list is read`() throws {
        // Bitstring Status List 1.0, example 2.
        let bits = try StatusBits(encoded: "uH4sIAAAAAAAAA-3BMQEAAADCoPVPbQwfoAAAAAAAAAAAAAAAAAAAAIC3AYbSVKsAQAAA")
        #expect(bits == StatusBits())
    }

    @Test func `a list that is short, endless, damaged or otherwise packed is refused`() throws {
        let encoded = try StatusBits().encoded
        let bomb = try BadgeFolder().python(
            "import base64,gzip; print('u' + base64.urlsafe_b64encode(gzip.compress(bytes(64 << 20), mtime=0)).decode().rstrip('='))"
        )
        let short = try BadgeFolder().python(
            "import base64,gzip; print('u' + base64.urlsafe_b64encode(gzip.compress(bytes(16383), mtime=0)).decode().rstrip('='))"
        )
        let twice = "u" + Base64URL.encode(try #require(Base64URL.decode(String(encoded.dropFirst()))) + [0])
        for text in [
            "", "u", String(encoded.dropFirst()), "z" + encoded.dropFirst(), String(encoded.dropLast(8)), encoded + "=", line(bomb), line(short),
            twice,
        ] {
            let error = #expect(throws: BadgeError.self) { try StatusBits(encoded: text) }
            #expect(error?.code == .statusMalformed)
        }
    }

    private func line(_ text: String) -> String { text.split(separator: "\n").joined() }

    @Test func `places are drawn over the whole list, eight bytes each`() {
        var random = SeededGenerator(seed: 29)
        let places = StatusIndex.candidates(random.bytes(8 * 4_096 + 5))
        #expect(places.count == 4_096)
        var parts = [Int](repeating: 0, count: 16)
        for place in places { parts[place.value / 8_192] += 1 }
        #expect(parts.allSatisfy { (160...360).contains($0) })
        #expect(StatusIndex.candidates([UInt8](repeating: 0xFF, count: 8)).map(\.value) == [131_071])
        #expect(StatusIndex.candidates([UInt8](repeating: 0, count: 8)).map(\.value) == [0])
        #expect(StatusIndex.candidates([1, 2, 3]).isEmpty)
        #expect(StatusIndex(-1) == nil && StatusIndex(8_388_608) == nil)
    }

    @Test func `a signed list answers for the entries that name it, and for no others`() throws {
        let entry = try BadgeSample.entry()
        var bits = StatusBits()
        bits[entry.index] = true
        let keys = BadgeSample.keys(try BadgeSample.key())
        let list = try StatusListCredential.verify(Self.list(bits).bytes, keys: keys)
        #expect(list == (try Self.list(bits)))
        #expect(try list.isSet(entry))
        #expect(try !list.isSet(BadgeSample.entry(.revocation, 94_568)))
        #expect(throws: BadgeError.self) { try list.isSet(BadgeSample.entry(.suspension)) }
        #expect(throws: BadgeError.self) { try list.isSet(BadgeSample.entry(.revocation, 131_072)) }
        #expect(throws: BadgeError.self) {
            try list.isSet(StatusEntry(purpose: .revocation, list: "https://academy.example/status/9", index: entry.index))
        }
    }

    @Test func `a list by another key, or changed anywhere, is refused`() throws {
        let bytes = try Self.list(StatusBits()).bytes
        #expect(throws: BadgeError.self) { try StatusListCredential.verify(bytes, keys: BadgeSample.keys(BadgeSample.key(8))) }
        let keys = BadgeSample.keys(try BadgeSample.key())
        for place in bytes.indices {
            var changed = bytes
            changed[place] ^= 1
            #expect(throws: BadgeError.self) { try StatusListCredential.verify(changed, keys: keys) }
        }
    }

    @Test func `a full list at random is still read`() throws {
        var random = SeededGenerator(seed: 37)
        var bits = StatusBits()
        for number in 0..<131_072 where Bool.random(using: &random) { bits[try #require(StatusIndex(number))] = true }
        let list = try Self.list(bits)
        #expect(try StatusListCredential.verify(list.bytes, keys: BadgeSample.keys(BadgeSample.key())).bits == bits)
    }
}
