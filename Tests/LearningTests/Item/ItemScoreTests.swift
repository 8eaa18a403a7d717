import Learning
import Testing

@Suite struct ItemScoreTests {
    struct Example: Sendable, CustomTestStringConvertible {
        let kind: ItemKind
        var rule = ItemScoring.partial
        let response: String
        /// Numerator and denominator of the share.
        let share: (Int64, Int64)

        var testDescription: String { "\(kind.rawValue), \(rule.rawValue): \(response)" }
    }

    /// Responses are written as keys or texts with commas between them; pairs and gaps as `part=answer`.
    static let examples = [
        Example(kind: .single, response: "this", share: (1, 1)),
        Example(kind: .single, response: "that", share: (0, 1)),
        Example(kind: .multiple, response: "first,second,third", share: (1, 1)),
        Example(kind: .multiple, response: "first,second", share: (2, 3)),
        Example(kind: .multiple, response: "first,second,fourth", share: (1, 6)),
        Example(kind: .multiple, response: "first,fourth", share: (0, 1)),
        Example(kind: .multiple, response: "fourth,fifth", share: (0, 1)),
        Example(kind: .multiple, response: "first,second,third,fourth,fifth", share: (0, 1)),
        Example(kind: .multiple, response: "", share: (0, 1)),
        Example(kind: .multiple, rule: .allOrNothing, response: "first,second,third", share: (1, 1)),
        Example(kind: .multiple, rule: .allOrNothing, response: "first,second", share: (0, 1)),
        Example(kind: .trueFalse, response: "false", share: (1, 1)),
        Example(kind: .trueFalse, response: "true", share: (0, 1)),
        Example(kind: .shortText, response: " vienna. ", share: (1, 1)),
        Example(kind: .shortText, response: "Viénne", share: (1, 1)),
        Example(kind: .shortText, response: "AUSTRIA", share: (1, 2)),
        Example(kind: .shortText, response: "Geneva", share: (0, 1)),
        Example(kind: .shortText, response: "", share: (0, 1)),
        Example(kind: .numeric, response: "12.5", share: (1, 1)),
        Example(kind: .numeric, response: "12,55", share: (1, 1)),
        Example(kind: .numeric, response: "12.45", share: (1, 1)),
        Example(kind: .numeric, response: "12.550001", share: (0, 1)),
        Example(kind: .numeric, response: "12.44", share: (0, 1)),
        Example(kind: .numeric, response: "a dozen", share: (0, 1)),
        Example(kind: .matching, response: "morphine=of-1961,lsd=of-1971,buprenorphine=of-1971,acetone=of-1988", share: (1, 1)),
        Example(kind: .matching, response: "morphine=of-1961,lsd=of-1971,buprenorphine=of-1961", share: (1, 2)),
        Example(kind: .matching, rule: .allOrNothing, response: "morphine=of-1961", share: (0, 1)),
        Example(kind: .ordering, response: "one,two,three,four", share: (1, 1)),
        Example(kind: .ordering, response: "four,one,two,three", share: (2, 3)),
        Example(kind: .ordering, response: "two,one,four,three", share: (0, 1)),
        Example(kind: .ordering, response: "four,three,two,one", share: (0, 1)),
        Example(kind: .ordering, rule: .allOrNothing, response: "four,one,two,three", share: (0, 1)),
        Example(kind: .gap, response: "year=1961,city=new york", share: (1, 1)),
        Example(kind: .gap, response: "year=1961,city=N.Y.", share: (1, 2)),
        Example(kind: .gap, response: "year=1961,city=NY", share: (3, 4)),
        Example(kind: .gap, response: "city=ny", share: (1, 4)),
        Example(kind: .gap, rule: .allOrNothing, response: "year=1961,city=NY", share: (0, 1)),
        Example(kind: .inlineChoice, response: "who=cnd,what=schedules", share: (1, 1)),
        Example(kind: .inlineChoice, response: "who=cnd,what=prices", share: (1, 2)),
        Example(kind: .inlineChoice, response: "who=who", share: (0, 1)),
    ]

    @Test(arguments: examples)
    func `a response earns its share`(example: Example) throws {
        let item = try Item.sample("an-item", .sample(example.kind, example.rule), points: 6)
        let score = try item.score(response(example.response, to: example.kind))
        let share = try #require(Rational(numerator: example.share.0, denominator: example.share.1))
        #expect(score.result == .share(share))
        #expect(score.earned == share * Rational(6))
    }

    private func response(_ text: String, to kind: ItemKind) throws -> ItemResponse {
        let words = text.split(separator: ",").map(String.init)
        let parts = try words.filter { $0.contains("=") }.map { word in
            let halves = word.split(separator: "=", maxSplits: 1).map(String.init)
            return (try contentKey(halves[0]), halves[1])
        }
        return switch kind {
        case .single: .choice(try contentKey(text))
        case .multiple: .choices(Set(try words.map { try contentKey($0) }))
        case .trueFalse: .truth(text == "true")
        case .shortText, .essay: .text(text)
        case .numeric: .number(text)
        case .matching: .pairs(Dictionary(uniqueKeysWithValues: try parts.map { ($0, try contentKey($1)) }))
        case .ordering: .order(try words.map { try contentKey($0) })
        case .gap: .gaps(Dictionary(uniqueKeysWithValues: parts))
        case .inlineChoice: .gapChoices(Dictionary(uniqueKeysWithValues: try parts.map { ($0, try contentKey($1)) }))
        case .file: .files(words)
        }
    }

    @Test(arguments: ItemKind.allCases)
    func `what is not answered earns nothing, or waits for its marker`(kind: ItemKind) throws {
        let score = try Item.sample("an-item", .sample(kind)).score(nil)
        #expect(score.result == (kind.needsMarker ? .awaitsMarker : .share(.zero)))
        #expect(score.remarks == [])
    }

    @Test(arguments: ItemKind.allCases)
    func `a response of another kind is refused`(kind: ItemKind) throws {
        let item = try Item.sample("an-item", .sample(kind))
        let other: ItemResponse = kind == .trueFalse ? .text("true") : .truth(true)
        #expect(throws: ItemResponseError.otherKind) { try item.score(other) }
    }

    @Test func `keys that the item has not are refused`() throws {
        let none = try contentKey("none-such")
        func refuses(_ kind: ItemKind, _ response: ItemResponse) throws {
            let item = try Item.sample("an-item", .sample(kind))
            #expect(throws: ItemResponseError.self) { try item.score(response) }
        }
        try refuses(.single, .choice(none))
        try refuses(.multiple, .choices([none]))
        try refuses(.matching, .pairs([none: try contentKey("of-1961")]))
        try refuses(.matching, .pairs([try contentKey("lsd"): none]))
        try refuses(.ordering, .order([none]))
        try refuses(.ordering, .order(try ["one", "one", "two", "three"].map { try contentKey($0) }))
        try refuses(.gap, .gaps([none: "1961"]))
        try refuses(.inlineChoice, .gapChoices([none: try contentKey("cnd")]))
        try refuses(.inlineChoice, .gapChoices([try contentKey("who"): none]))
    }

    @Test func `feedback goes to what was chosen and to what was missed`() throws {
        let item = try Item.sample("an-item", .sample(.multiple))
        let score = try item.score(.choices([try contentKey("first"), try contentKey("fifth")]))
        #expect(score.remarks.map(\.part?.text) == ["first", "second", "third", "fifth"])
        #expect(score.remarks.map(\.isRight) == [true, false, false, false])
        #expect(score.remarks.last?.feedback == both("on fifth"))
        #expect(score.rationale == both("So it is."))
    }

    @Test(arguments: [("12", "more"), ("13", "less"), ("12.5", "yes")])
    func `a number gets the feedback of its side`(response: String, feedback: String) throws {
        let score = try Item.sample("an-item", .sample(.numeric)).score(.number(response))
        #expect(score.remarks.map(\.feedback) == [both(feedback)])
    }
}
