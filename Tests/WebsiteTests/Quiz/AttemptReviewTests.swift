import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Learning
import Testing
import Website

/// What somebody sees of their answers after a test, and before.
@Suite struct AttemptReviewTests {
    private static let told = ["said to this", "said to that", "So it is", "Right.", "Not right."]

    /// - Returns: what the pages say while it is answered, and after it was handed in.
    private static func take(_ code: String, answering answer: String) async throws -> (during: String, after: TestPage) {
        let pages = Pages()
        try await AccountSite.with { site, client in
            try await site.openEdition(trainee: "ada@example.org")
            try await site.enrol()
            try await site.openTask(code)
            let browser = Browser(client)
            _ = try await browser.signIn()
            let token = try await browser.formToken()
            let begun = try await browser.post("/tests/\(AccountSite.cohort)/\(code)/1?lang=en", ["form-token": token])
            let question = try #require(begun.headers[.location])
            let asked = try await browser.page(question)
            let path = String(question.prefix { $0 != "?" })
            let fields = ["form-token": token, "sequence": "1", "answer": answer, "go": "overview"]
            let saved = try await browser.post(path + "?lang=en", fields)
            let overview = try await browser.page(try #require(saved.headers[.location]))
            let attempt = path.split(separator: "/").prefix(2).joined(separator: "/")
            let handedIn = try await browser.post("/\(attempt)?lang=en", ["form-token": token])
            let after = try await browser.page(try #require(handedIn.headers[.location]))
            await pages.keep(asked.text + overview.text, after)
        }
        return try await pages.kept()
    }

    @Test("A quiz says at once what each answer earned, and why", arguments: [("that", "Not right.", "0 / 1"), ("this", "Right.", "1 / 1")])
    func tellsOfQuiz(answer: String, word: String, points: String) async throws {
        let (during, after) = try await Self.take("A0", answering: answer)
        for text in Self.told { #expect(!during.contains(text), "\(text)") }
        #expect(after.text.contains("Your answers are handed in."))
        #expect(after.text.contains(word))
        #expect(after.text.contains("Option \(answer) – said to \(answer)"))
        #expect(after.text.contains("So it is."))
        #expect(after.text.contains(points))
    }

    @Test("A test that is not shown before the board says nothing of it, in its source neither")
    func keepsTest() async throws {
        let (during, after) = try await Self.take("A2", answering: "that")
        for text in Self.told {
            #expect(!during.contains(text), "\(text)")
            #expect(!after.source.contains(text), "\(text)")
        }
        #expect(after.text.contains("What each answer earned is told later"))
        #expect(after.text.contains("Option that"))
    }
}

private actor Pages {
    private var pages: (String, TestPage)?

    func keep(_ during: String, _ after: TestPage) { pages = (during, after) }
    func kept() throws -> (during: String, after: TestPage) { try #require(pages) }
}
