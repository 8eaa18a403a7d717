import Credentials
import Cryptography
import Testing

/// A sealed file with anything done to it is never intact.
@Suite struct TamperingTests {
    let academy: TestAcademy
    let sealed: SealedDocument
    let verifier: SealVerifier

    init() throws {
        academy = try TestAcademy()
        sealed = try academy.sealed()
        verifier = try academy.verifier()
    }

    func verdict(_ bytes: [UInt8]) -> SealExamination.Verdict { verifier.examine(bytes, now: academy.now).verdict }

    @Test func `an untouched file is intact and says what was sealed`() throws {
        let examination = verifier.examine(sealed.bytes, now: academy.now)
        let facts = try #require(examination.verdict.facts)
        #expect(facts.documentDigest == sealed.digest)
        #expect(facts.signedDigest == sealed.signedDigest)
        #expect(facts.keyID == sealed.keyID)
        #expect(facts.sealedAt == academy.now)
        #expect(examination.checks.map(\.id) == SealCheck.ID.allCases)
        #expect(
            examination.checks.filter { $0.outcome == .yes }.map(\.id)
                == [.fileProfile, .sealKey, .contents, .container, .signature, .keyWindow, .sealingTime]
        )
        #expect(examination.checks.allSatisfy { ($0.outcome == .yes) == $0.reason.isEmpty && $0.outcome != .no })
    }

    @Test func `no changed bit anywhere passes`() {
        var bytes = sealed.bytes
        var kinds: [String: Int] = [:]
        for index in bytes.indices {
            // One bit of each byte, a different one from byte to byte, and of every 97th byte all eight.
            for bit in index.isMultiple(of: 97) ? Array(0..<8) : [index % 8] {
                bytes[index] ^= 1 << UInt8(bit)
                let word = verdict(bytes).summary.prefix { $0 != " " }
                kinds[String(word), default: 0] += 1
                bytes[index] ^= 1 << UInt8(bit)
            }
        }
        // All marks of the academy cannot be hit by one bit.
        #expect(kinds.keys.sorted() == ["altered"])
        #expect(verdict(bytes).facts != nil)
    }

    @Test func `no cut passes, and a cut behind the certificate is told as a change`() throws {
        for count in 0..<sealed.bytes.count {
            #expect(verdict(Array(sealed.bytes[..<count])).facts == nil, "cut to \(count)")
        }
        #expect(verdict(Array(sealed.bytes.dropLast())).summary.hasPrefix("altered"))
        #expect(verdict([]).summary == "malformed file-profile")
        #expect(verdict(Array(sealed.bytes.prefix(200))).facts == nil)
    }

    @Test(arguments: ["\n", " ", "%", "\n%%EOF\n", "1 0 obj<<>>endobj\nxref\n0 1\ntrailer<<>>\nstartxref\n0\n%%EOF\n"])
    func `nothing may be added`(text: String) {
        let bytes = sealed.bytes
        #expect(verdict(bytes + Array(text.utf8)).summary.hasPrefix("altered"))
        #expect(verdict(Array(text.utf8) + bytes).summary.hasPrefix("altered"))
        let middle = bytes.count / 2
        #expect(verdict(Array(bytes[..<middle]) + Array(text.utf8) + Array(bytes[middle...])).facts == nil)
    }

    @Test func `upper-case digits are refused`() throws {
        let digits = try Forgery(sealed).digits
        var one = sealed.bytes
        let index = try #require(digits.first { one[$0] >= UInt8(ascii: "a") })
        one[index] -= 0x20
        #expect(verdict(one).summary.hasPrefix("altered"))
        var all = sealed.bytes
        for index in digits where all[index] >= UInt8(ascii: "a") { all[index] -= 0x20 }
        #expect(verdict(all).summary.hasPrefix("altered"))
    }

    @Test func `the padding is zeros to the last digit`() throws {
        let digits = try Forgery(sealed).digits
        var bytes = sealed.bytes
        bytes[digits.upperBound - 1] = UInt8(ascii: "1")
        #expect(verdict(bytes).summary.hasPrefix("altered"))
    }

    @Test func `signatures of two documents cannot be exchanged`() throws {
        let other = try academy.sealed("Certificate of compassion")
        var swapped = try Forgery(sealed)
        swapped.put(try Forgery(other).container.bytes)
        #expect(verdict(swapped.bytes).summary == "altered contents")
    }

    @Test func `every check after the failed one is not checked`() throws {
        let other = try academy.sealed("Certificate of compassion")
        var swapped = try Forgery(sealed)
        swapped.put(try Forgery(other).container.bytes)
        let checks = verifier.examine(swapped.bytes, now: academy.now).checks
        #expect(checks.map(\.outcome) == [.yes, .yes, .no] + Array(repeating: .notChecked, count: 11))
        #expect(!checks[2].reason.isEmpty)
    }
}
