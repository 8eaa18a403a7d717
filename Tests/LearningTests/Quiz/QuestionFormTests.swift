import CanonicalJSON
import Learning
import Testing

@Suite("What can be answered to a drawn question")
struct QuestionFormTests {
    private func paper() throws -> TestPaper {
        let bank = try ItemBank.ofAllKinds()
        return try TestBlueprint.sample(DrawRule(bank: bank.key, count: ItemKind.allCases.count)).paper(from: [bank], seed: 3)
    }

    private func keys(_ texts: String...) throws -> [ContentKey] { try texts.map(contentKey) }

    /// For each kind one response that fits the sample item of it.
    private func fitting(_ kind: ItemKind) throws -> ItemResponse {
        switch kind {
        case .single: .choice(try contentKey("that"))
        case .multiple: .choices(Set(try keys("first", "fifth")))
        case .trueFalse: .truth(true)
        case .shortText: .text("Wien")
        case .numeric: .number("12,5 %")
        case .matching: .pairs([try contentKey("lsd"): try contentKey("none")])
        case .ordering: .order(try keys("two", "one", "four", "three"))
        case .gap: .gaps([try contentKey("city"): "Geneva\u{0}"])
        case .inlineChoice: .gapChoices([try contentKey("what"): try contentKey("prices")])
        case .essay: .text("In the beginning")
        case .file: .files(["plan.pdf"])
        }
    }

    @Test("A drawn question keeps its form through its stored text", arguments: ItemKind.allCases)
    func isStored(kind: ItemKind) throws {
        let question = try #require(try paper().questions.first { $0.item.kind == kind })
        let form = QuestionForm(question)
        #expect(try QuestionForm(json: JSONValue.parse(form.json.canonicalBytes)) == form)
        #expect(form.order == question.order)
    }

    @Test("It takes what can be scored and nothing else", arguments: ItemKind.allCases, ItemKind.allCases)
    func takesItsKind(kind: ItemKind, other: ItemKind) throws {
        let question = try #require(try paper().questions.first { $0.item.kind == kind })
        let response = try fitting(other)
        let isText = [kind, other].allSatisfy { $0 == .shortText || $0 == .essay }
        if kind == other || isText {
            try QuestionForm(question).check(response)
            _ = try question.item.score(response)
        } else {
            #expect(throws: ItemResponseError.otherKind) { try QuestionForm(question).check(response) }
            #expect(throws: ItemResponseError.otherKind) { try question.item.score(response) }
        }
    }

    @Test("Parts that the question has not are refused, as are orders that leave something out, and endless texts")
    func refusesStrayParts() throws {
        let stray = try contentKey("elsewhere")
        let responses: [(ItemKind, ItemResponse)] = try [
            (.single, .choice(stray)), (.multiple, .choices([stray])), (.matching, .pairs([stray: contentKey("none")])),
            (.matching, .pairs([contentKey("lsd"): stray])), (.ordering, .order(keys("one", "two"))),
            (.ordering, .order(keys("one", "one", "two", "three"))), (.gap, .gaps([stray: "x"])),
            (.inlineChoice, .gapChoices([contentKey("what"): contentKey("cnd")])), (.inlineChoice, .gapChoices([stray: contentKey("cnd")])),
        ]
        for (kind, response) in responses {
            let question = try #require(try paper().questions.first { $0.item.kind == kind })
            #expect(throws: ItemResponseError.self) { try QuestionForm(question).check(response) }
        }
        let typed = try #require(try paper().questions.first { $0.item.kind == .shortText })
        let endless = String(repeating: "a", count: QuestionForm.typedLimit + 1)
        #expect(throws: ItemResponseError.tooLong(QuestionForm.typedLimit)) { try QuestionForm(typed).check(.text(endless)) }
    }

    @Test("Every kind of answer keeps through its stored text", arguments: ItemKind.allCases)
    func storesAnswers(kind: ItemKind) throws {
        let response = try fitting(kind)
        #expect(try ItemResponse(json: JSONValue.parse(response.json.canonicalBytes)) == response)
    }

    @Test(
        "What is no answer is refused with its place",
        arguments: [
            "{}", "[]", #"{"choice":"a b"}"#, #"{"choice":1}"#, #"{"guess":"this"}"#, #"{"choice":"this","text":"that"}"#, #"{"pairs":{"A":"b"}}"#,
            #"{"files":[1]}"#,
        ]
    )
    func refusesOtherJSON(text: String) throws {
        let json = try JSONValue.parse(Array(text.utf8))
        #expect(throws: JSONFieldError.self) { try ItemResponse(json: json) }
    }

    @Test("What is shown of a question holds no key, no feedback and no guidance", arguments: ItemKind.allCases)
    func hidesTheKey(kind: ItemKind) throws {
        let question = try #require(try paper().questions.first { $0.item.kind == kind })
        let shown = "\(PresentedQuestion(question.item, QuestionForm(question)))"
        for secret in ["on ", "So it is", "isRight", "nearly", "Vienna", "12.5", "wordings", "reasons", "parts"] { #expect(!shown.contains(secret)) }
    }
}
