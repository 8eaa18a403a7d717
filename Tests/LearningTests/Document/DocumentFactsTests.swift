import CanonicalJSON
import Learning
import Testing

@Suite("Document facts")
struct DocumentFactsTests {
    @Test("They are read back from the bytes that are sealed", arguments: DocumentKind.allCases, [nil, "נועה לוי", "Ђорђе"])
    func roundTrip(kind: DocumentKind, native: String?) throws {
        let facts = try DocumentFacts.sample(.sample(kind), native: native, isSpecimen: native == nil)
        #expect(facts.kind == kind)
        #expect(try DocumentFacts(json: JSONValue.parse(facts.json.canonicalBytes)) == facts)
        #expect(try DocumentFacts(stored: JSONValue.parse(facts.json.canonicalBytes)) == facts)
    }

    @Test("A fact that is missing, of another kind or not known is refused, at every depth", arguments: DocumentKind.allCases)
    func refusesOthers(kind: DocumentKind) throws {
        let json = try DocumentFacts.sample(.sample(kind)).json
        var count = 0
        for broken in Self.broken(json) {
            #expect(throws: JSONFieldError.self, "\(broken.canonicalText)") { try DocumentFacts(json: broken) }
            count += 1
        }
        #expect(count > 50)
        #expect(throws: JSONFieldError.self) { try DocumentFacts(json: .null) }
    }

    @Test("A value that cannot be is refused")
    func refusesValues() throws {
        for kind in DocumentKind.allCases {
            let json = try DocumentFacts.sample(.sample(kind)).json
            guard case .object(let members) = json else { throw Unreadable() }
            for (key, value) in [
                ("format", "academy-certificate-facts"), ("version", 2), ("kind", "diploma"), ("preparedOn", "2026-02-30"), ("startedOn", ""),
                ("holder", ["latinName": "Noa\u{202E}", "nativeName": nil]),
            ] as [(String, JSONValue)] {
                var changed = members
                changed[key] = value
                #expect(throws: JSONFieldError.self, "\(key)") { try DocumentFacts(json: .object(changed)) }
            }
            // The content of one kind is none of another.
            for other in DocumentKind.allCases where other != kind {
                var changed = members
                changed["kind"] = .string(other.rawValue)
                #expect(throws: JSONFieldError.self) { try DocumentFacts(json: .object(changed)) }
            }
        }
        for (key, value) in [("hours", -1), ("hours", 1_000_001)] as [(String, JSONValue)] {
            let text = try DocumentFacts.sample(.sample(.transcript)).json.canonicalText
            let changed = text.replacing("\"\(key)\":25", with: "\"\(key)\":\(value.canonicalText)")
            #expect(changed != text)
            #expect(throws: JSONFieldError.self) { try DocumentFacts(json: JSONValue.parse(Array(changed.utf8))) }
        }
    }

    @Test("Two documents never share their bytes")
    func dependsOnEveryFact() throws {
        let facts =
            try DocumentKind.allCases.map { try DocumentFacts.sample(.sample($0)) } + [
                .sample(random: [9, 9, 9, 9, 9, 9, 9]), .sample(native: nil), .sample(isSpecimen: true),
            ]
        #expect(Set(facts.map(\.json.canonicalText)).count == facts.count)
    }

    @Test("No grade and no mark stands anywhere but on the transcript", arguments: DocumentKind.allCases)
    func carriesNoMark(kind: DocumentKind) throws {
        let text = try DocumentFacts.sample(.sample(kind)).json.canonicalText
        for word in ["mark", "grade", "total"] { #expect(text.contains("\"\(word)") == (kind == .transcript)) }
        for word in ["email", "birth", "ects", "level"] { #expect(!text.contains(word)) }
    }

    @Test("A verifier is shown everything that is printed, but for what a transcript says", arguments: DocumentKind.allCases)
    func discloses(kind: DocumentKind) throws {
        let facts = try DocumentFacts.sample(.sample(kind))
        #expect((facts.disclosed == facts) == (kind != .transcript))
        let text = facts.disclosed.json.canonicalText
        #expect(!text.contains("58.00") && !text.contains("awarded\""))
        #expect(try DocumentFacts(json: facts.disclosed.json) == facts.disclosed)
    }

    @Test("Numbers and the day of an edition are nothing that it states; all else is")
    func comparesStatements() throws {
        let facts = try DocumentFacts.sample()
        let later = try #require(LocalDate("2027-01-01"))
        let next = facts.with { values in
            values.serial = CertificateSerial(prefix: "IDPA", random: [9, 9, 9, 9, 9, 9, 9])
            (values.edition, values.preparedOn, values.credentialID) = (2, later, "x")
        }
        #expect(next != facts)
        #expect(next.statesSame(as: facts))
        #expect(!next.with { $0.endedOn = later }.statesSame(as: facts))
        let other = try PersonName(latin: "Noa Lévi", native: nil)
        #expect(!facts.with { $0.holder = other }.statesSame(as: facts))
    }

    @Test("The QR code leads to the verification page with serial and code filled in")
    func leadsToVerification() throws {
        let facts = try DocumentFacts.sample()
        #expect(facts.verificationAddress == "https://academy.example/verify?serial=\(facts.serial.text)&code=\(facts.code.text)")
    }

    private struct Unreadable: Error {}

    /// Every object in it once without each of its members, once with each of another kind, once with one more.
    private static func broken(_ value: JSONValue) -> [JSONValue] {
        switch value {
        case .object(let members):
            var results: [JSONValue] = [.object(members.merging(["zz": 1]) { $1 })]
            for (key, member) in members {
                var without = members
                without[key] = nil
                var other = members
                other[key] = member.arrayValue == nil ? .array([1]) : .boolean(true)
                results += [.object(without), .object(other)]
                for inner in broken(member) { results.append(.object(members.merging([key: inner]) { $1 })) }
            }
            return results
        case .array(let elements):
            return elements.indices.flatMap { index in
                broken(elements[index]).map { inner in
                    var copy = elements
                    copy[index] = inner
                    return .array(copy)
                }
            }
        default: return []
        }
    }
}
