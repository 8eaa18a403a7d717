import Learning
import Testing

@Suite("Reason")
struct ReasonTests {
    @Test("A reason is one line in composed text")
    func normalises() throws {
        #expect(try Reason.checked("  clerical\r\n error \n") == "clerical error")
        #expect(try Reason.checked(nil) == nil)
    }

    @Test("An empty reason is none", arguments: ["", " ", "\n", " \r\n "])
    func refusesEmpty(text: String) {
        #expect(throws: Refusal(.reasonNeeded)) { try Reason.checked(text) }
        #expect(throws: Refusal(.reasonNeeded)) { try Reason.required(nil) }
    }

    @Test("2,000 characters without control characters are taken")
    func bounds() throws {
        #expect(try Reason.required(String(repeating: "é", count: 2000)).count == 2000)
        #expect(throws: Refusal(.invalidInput)) { try Reason.checked(String(repeating: "é", count: 2001)) }
        #expect(throws: Refusal(.invalidInput)) { try Reason.checked("a\u{0}b") }
        #expect(throws: Refusal(.invalidInput)) { try Reason.checked("a\u{1B}[31m") }
    }
}
