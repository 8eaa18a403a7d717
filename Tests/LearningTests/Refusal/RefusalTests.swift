import Learning
import Testing

@Suite("Refusal")
struct RefusalTests {
    /// How many facts each sentence needs.
    private static let facts: [RefusalCode: Int] = [
        .notPermitted: 2, .invalidInput: 2, .academyExists: 1, .academyMissing: 0, .courseUnknown: 1, .cohortExists: 1, .cohortUnknown: 1,
        .cohortFull: 4,
        .datesReversed: 2, .personUnknown: 1, .peopleRejected: 1, .notEnrolled: 2, .transitionRefused: 3, .assessmentUnknown: 2, .markOutOfRange: 1,
        .markExists: 3, .marksClosed: 1, .boardDateInFuture: 1, .boardBeforeEnd: 2, .ratifiedBeforeBoard: 2,
        .appealTermRunning: 2, .awardMissing: 1, .documentUnknown: 1,
        .documentNotPrepared: 2, .secondPersonNeeded: 1, .reasonNeeded: 0, .serialMistyped: 1, .fileTooLarge: 1, .recordsChanged: 1,
    ]

    @Test("Every code has a sentence in every language that tells all its facts", arguments: RefusalCode.allCases, Language.allCases)
    func explains(code: RefusalCode, language: Language) throws {
        let facts = (0..<(try #require(Self.facts[code]))).map { "fact\($0)" }
        let text = Refusal(code, facts).explanation(language)
        #expect(text.count > 10)
        #expect(text.hasSuffix("."))
        #expect(!text.contains("?"))
        for fact in facts { #expect(text.contains(fact)) }
    }

    @Test("The two languages say it differently", arguments: RefusalCode.allCases)
    func translates(code: RefusalCode) {
        let refusal = Refusal(code, ["1", "2", "3", "4"])
        #expect(refusal.explanation(.english) != refusal.explanation(.french))
    }

    @Test("A missing fact never stops the program", arguments: RefusalCode.allCases)
    func toleratesMissingFacts(code: RefusalCode) {
        #expect(!Refusal(code).description.isEmpty)
        #expect(Refusal(code).description.hasPrefix(code.rawValue + ": "))
    }

    @Test("Codes are kebab-case and told apart")
    func hasStableCodes() {
        for code in RefusalCode.allCases { #expect(code.rawValue.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil) }
        #expect(Refusal(.cohortFull) == Refusal(.cohortFull, ["a"]))
        #expect(Refusal(.cohortFull) != Refusal(.cohortUnknown))
    }
}
