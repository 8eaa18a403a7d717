import CanonicalJSON
import Learning
import Testing

@Suite("Certificate facts")
struct CertificateFactsTests {
    @Test("They are read back from the bytes that are sealed", arguments: [nil, "נועה לוי", "Ђорђе"])
    func roundTrip(native: String?) throws {
        let facts = try CertificateFacts.sample(native: native, isSpecimen: native == nil)
        #expect(try CertificateFacts(json: JSONValue.parse(facts.json.canonicalBytes)) == facts)
    }

    @Test("A fact that is missing, of another kind or not known is refused")
    func refusesOthers() throws {
        guard case .object(let members) = try CertificateFacts.sample().json else {
            Issue.record("no object")
            return
        }
        for key in members.keys {
            var without = members
            without[key] = nil
            #expect(throws: JSONFieldError.self) { try CertificateFacts(json: .object(without)) }
            var other = members
            other[key] = .array([])
            #expect(throws: JSONFieldError.self) { try CertificateFacts(json: .object(other)) }
        }
        var more = members
        more["grade"] = "A"
        #expect(throws: JSONFieldError.self) { try CertificateFacts(json: .object(more)) }
        for (key, value) in [("format", "x"), ("version", 2), ("kind", "transcript"), ("awardedOn", "2026-02-30")] as [(String, JSONValue)] {
            var changed = members
            changed[key] = value
            #expect(throws: JSONFieldError.self) { try CertificateFacts(json: .object(changed)) }
        }
        #expect(throws: JSONFieldError.self) { try CertificateFacts(json: .null) }
    }

    @Test("Two certificates never share their bytes")
    func dependsOnEveryFact() throws {
        let texts = try [CertificateFacts.sample(), .sample(random: [9, 9, 9, 9, 9, 9, 9]), .sample(native: nil), .sample(isSpecimen: true)].map(
            \.json.canonicalText
        )
        #expect(Set(texts).count == texts.count)
    }

    @Test("No grade and no mark is among them")
    func carriesNoMark() throws {
        let text = try CertificateFacts.sample().json.canonicalText
        for word in ["mark", "grade", "total", "email", "birth"] { #expect(!text.contains(word)) }
    }

    @Test("The QR code leads to the verification page with serial and code filled in")
    func leadsToVerification() throws {
        let facts = try CertificateFacts.sample()
        #expect(facts.verificationAddress == "https://academy.example/verify?serial=\(facts.serial.text)&code=\(facts.code.text)")
    }
}
