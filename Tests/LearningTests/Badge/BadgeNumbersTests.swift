import CanonicalJSON
import Learning
import TestTools
import Testing

@Suite("Badge numbers")
struct BadgeNumbersTests {
    private static func numbers(_ list: Int64 = 1, _ index: Int64 = 94_567) throws -> BadgeNumbers {
        BadgeNumbers(holder: UUIDv4(high: 1, low: 2), status: try #require(StatusPlace(list: list, index: index)))
    }

    private static func facts() throws -> DocumentFacts {
        let numbers = try numbers()
        return try DocumentFacts.sample().with { $0.badge = numbers }
    }

    @Test("A random UUID says its version and variant, whatever was drawn, and is read in one spelling")
    func uuid() throws {
        var random = SeededGenerator(seed: 11)
        for _ in 0..<200 {
            let uuid = UUIDv4(high: random.next(), low: random.next())
            #expect(uuid.text.wholeMatch(of: /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/) != nil)
            #expect(UUIDv4(uuid.text) == uuid)
            #expect(UUIDv4(uuid.text.uppercased()) == (uuid.text.uppercased() == uuid.text ? uuid : nil))
        }
        #expect(UUIDv4(high: 0, low: 0).text == "00000000-0000-4000-8000-000000000000")
        #expect(UUIDv4("00000000-0000-7000-8000-000000000000") == nil)
        #expect(UUIDv4("00000000-0000-4000-0000-000000000000") == nil)
        #expect(UUIDv4("") == nil)
    }

    @Test("A list has 131,072 places, counted from 0, and lists are counted from 1")
    func places() {
        #expect(StatusPlace(list: 1, index: 0) != nil && StatusPlace(list: 1, index: 131_071) != nil)
        #expect(StatusPlace(list: 0, index: 0) == nil && StatusPlace(list: 1, index: -1) == nil && StatusPlace(list: 1, index: 131_072) == nil)
    }

    @Test(
        "A state sets the bit of what was withdrawn, that of what is suspended, or none",
        arguments: [
            (DocumentState.eligible, nil), (.nameConfirmed, nil), (.prepared, nil), (.approved, nil), (.issued, nil), (.cancelled, nil),
            (.superseded, .revocation), (.revoked, .revocation), (.annulled, .revocation), (.suspended, .suspension),
        ] as [(DocumentState, StatusPurpose?)]
    )
    func purposes(state: DocumentState, purpose: StatusPurpose?) { #expect(StatusPurpose(state) == purpose) }

    @Test("They are among the facts that are sealed, and facts without them are written as ever")
    func roundTrip() throws {
        let facts = try Self.facts()
        let text = facts.json.canonicalText
        #expect(text.contains("\"version\":2"))
        let badge = "\"badge\":{\"holder\":\"00000000-0000-4001-8000-000000000002\",\"statusIndex\":94567,\"statusList\":1}"
        #expect(text.contains(badge))
        #expect(try DocumentFacts(json: JSONValue.parse(facts.json.canonicalBytes)) == facts)
        #expect(try DocumentFacts(stored: JSONValue.parse(facts.json.canonicalBytes)) == facts)
        let plain = try DocumentFacts.sample()
        #expect(plain.json["version"] == 1 && plain.json["badge"] == nil)
        #expect(plain != facts && plain.statesSame(as: facts) && facts.statesSame(as: plain))
    }

    @Test("Numbers that cannot be, a version that does not fit, and a badge on another kind are refused")
    func refuses() throws {
        guard case .object(let members) = try Self.facts().json else { return }
        let holder: JSONValue = "00000000-0000-4000-8000-000000000002"
        let broken: [(String, JSONValue)] = [
            ("version", 1), ("version", 3), ("badge", nil), ("badge", [:]),
            ("badge", ["holder": holder, "statusList": 0, "statusIndex": 1]), ("badge", ["holder": holder, "statusList": 1, "statusIndex": 131_072]),
            ("badge", ["holder": "x", "statusList": 1, "statusIndex": 1]),
            ("badge", ["holder": holder, "statusList": 1, "statusIndex": 1, "more": 1]),
        ]
        for (key, value) in broken {
            var changed = members
            changed[key] = value
            #expect(throws: JSONFieldError.self, "\(key) \(value)") { try DocumentFacts(json: .object(changed)) }
        }
        var without = members
        without["badge"] = nil
        #expect(throws: JSONFieldError.self) { try DocumentFacts(json: .object(without)) }
        let numbers = try Self.numbers()
        for kind in DocumentKind.allCases where kind != .certificate {
            let facts = try DocumentFacts.sample(.sample(kind)).with { $0.badge = numbers }
            #expect(throws: JSONFieldError.self) { try DocumentFacts(json: facts.json) }
        }
    }
}
