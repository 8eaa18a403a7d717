import CanonicalJSON
import Credentials
import Cryptography
import Foundation
import TestTools
import Testing

@Suite struct BadgeTests {
    @Test func `the same facts give the same bytes, which are read back as these facts`() throws {
        var random = SeededGenerator(seed: 17)
        let key = try BadgeSample.key()
        for _ in 0..<50 {
            let facts = try BadgeSample.facts(&random)
            let badge = try Badge(facts, signedBy: key, created: BadgeSample.now + 999_999)
            #expect(badge.bytes == (try Badge(facts, signedBy: key, created: BadgeSample.now).bytes))
            #expect(try Badge.verify(badge.bytes, keys: BadgeSample.keys(key)) == badge)
            #expect(badge.facts == facts && badge.proof.created == BadgeSample.now)
        }
    }

    @Test func `it carries neither a grade nor an e-mail address`() throws {
        let text = String(decoding: try BadgeSample.badge().bytes, as: UTF8.self)
        for word in ["result", "email", "grade", "@academy", "salt"] { #expect(!text.contains(word)) }
    }

    @Test func `it fits into a tenth of what is read`() throws {
        #expect(try BadgeSample.badge().bytes.count < 6_500)
    }

    @Test func `no byte of it can be changed, taken away or added`() throws {
        let key = try BadgeSample.key()
        let bytes = try BadgeSample.badge().bytes
        for place in bytes.indices {
            for bit: UInt8 in [0x01, 0x20] {
                var changed = bytes
                changed[place] ^= bit
                #expect(throws: BadgeError.self) { try Badge.verify(changed, keys: BadgeSample.keys(key)) }
            }
        }
        for count in stride(from: 0, to: bytes.count, by: 7) {
            #expect(throws: BadgeError.self) { try Badge.verify(Array(bytes.prefix(count)), keys: BadgeSample.keys(key)) }
        }
        for more in ["\n", " ", "{}", "\0"] {
            #expect(throws: BadgeError.self) { try Badge.verify(bytes + more.utf8, keys: BadgeSample.keys(key)) }
            #expect(throws: BadgeError.self) { try Badge.verify(more.utf8 + bytes, keys: BadgeSample.keys(key)) }
        }
    }

    @Test func `another key's badge is refused, and one in the name of another issuer`() throws {
        let (own, foreign) = (try BadgeSample.key(), try BadgeSample.key(8))
        let badge = try Badge(BadgeSample.facts(), signedBy: foreign, created: BadgeSample.now)
        #expect(code { try Badge.verify(badge.bytes, keys: BadgeSample.keys(own)) } == .keyUnknown)
        // Its own key by the name of ours.
        #expect(code { try Badge.verify(badge.bytes, keys: [foreign.keyID: own.publicKey]) } == .signatureWrong)
        guard case .object(var members) = try BadgeSample.badge().json, case .object(var proof)? = members["proof"] else {
            throw BadgeSample.SampleMissing()
        }
        proof["verificationMethod"] = .string("did:web:other.example#\(own.keyID.text)")
        members["proof"] = .object(proof)
        #expect(code { try Badge.verify(JSONValue.object(members).canonicalBytes, keys: BadgeSample.keys(own)) } == .keyUnknown)
    }

    @Test(
        "A proof over other members than the academy writes is refused, however well it is signed",
        arguments: [
            ("evidence", #"{"id":"https://a.example/e","type":["Evidence"]}"#), ("validUntil", #""2027-01-01T00:00:00Z""#), ("description", #""x""#),
            ("name", #""Another name""#), ("type", #"["VerifiableCredential","AchievementCredential"]"#),
            ("awardedDate", #""2026-10-05T02:00:00+02:00""#),
            ("credentialSchema", #"{"id":"https://a.example/s","type":"JsonSchema"}"#),
        ]
    )
    func refusesOtherMembers(name: String, value: String) throws {
        let key = try BadgeSample.key()
        guard case .object(var members) = try BadgeSample.facts().json else { throw BadgeSample.SampleMissing() }
        members[name] = try JSONValue.parse(value)
        let method = BadgeSample.issuer.method(key.keyID)
        members["proof"] = try DataIntegrityProof(signing: .object(members), with: key, method: method, created: BadgeSample.now).json
        let found = code { try Badge.verify(JSONValue.object(members).canonicalBytes, keys: BadgeSample.keys(key)) }
        #expect(found == .notCanonical || found == .malformed)
    }

    @Test func `another order of members or other white space is refused`() throws {
        let text = String(decoding: try BadgeSample.badge().bytes, as: UTF8.self)
        for changed in [text.replacingOccurrences(of: #","issuer""#, with: #", "issuer""#), text.replacingOccurrences(of: "é", with: "\\u00e9")] {
            #expect(changed != text)
            #expect(code { try Badge.verify(Array(changed.utf8), keys: BadgeSample.keys(BadgeSample.key())) } == .notCanonical)
        }
    }

    @Test(
        "Facts that a badge cannot carry are refused when it is made",
        arguments: [
            { $0.credential = "academy.example/1" }, { $0.credential = "https://academy.example/1#2" },
            { $0.credential = "https://academy.example/a b" },
            { $0.credential = "https://academy.example/" + String(repeating: "a", count: 500) }, { $0.issuer.id = "https://academy.example" },
            { $0.issuer.id = "did:web:academy.example#key" }, { $0.issuer.name = "" }, { $0.issuer.url = "ftp://academy.example" },
            { $0.holder.id = "urn:uuid:1" }, { $0.holder.id = "urn:uuid:5F0C5C2E-8D0E-4D6F-9A37-0C1D9A6B7E21" },
            { $0.holder.id = "noa@academy.example" },
            { $0.holder.name = "Noa\u{0}" }, { $0.holder.name = String(repeating: "a", count: 1_001) }, { $0.holder.nativeName = "" },
            { $0.achievement.texts = [] }, { $0.achievement.texts.append($0.achievement.texts[0]) },
            { $0.achievement.texts[0].language = "english (British)" },
            { $0.achievement.texts[1].criteria = "a\nb" }, { $0.status = [] }, { $0.status.append($0.status[0]) }, { $0.awarded = -1 },
            { $0.validFrom = .max }, { $0.facts.address = "facts.json" }, { $0.facts.mediaType = "" },
        ] as [@Sendable (inout BadgeFacts) -> Void]
    )
    func refusesFacts(change: @Sendable (inout BadgeFacts) -> Void) throws {
        var facts = try BadgeSample.facts()
        change(&facts)
        let key = try BadgeSample.key()
        #expect(code { try Badge(facts, signedBy: key, created: BadgeSample.now) } == .factsUnsuitable)
    }

    @Test("What is no badge is refused", arguments: ["", "{", "[]", "null", "{}", #"{"proof":{}}"#, String(repeating: "[", count: 70_000)])
    func refusesOther(text: String) throws {
        #expect(throws: BadgeError.self) { try Badge.verify(Array(text.utf8), keys: BadgeSample.keys(BadgeSample.key())) }
    }

    private func code(_ body: () throws -> some Any) -> BadgeError.Code? {
        do { _ = try body() } catch { return (error as? BadgeError)?.code }
        return nil
    }
}
