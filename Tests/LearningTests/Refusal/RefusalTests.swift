import Foundation
import Learning
import Testing

@Suite("Refusal")
struct RefusalTests {
    @Test("Every code has a sentence in every language that tells all its facts", arguments: RefusalCode.allCases, Language.allCases)
    func explains(code: RefusalCode, language: Language) {
        let facts = (0..<code.facts).map { "fact\($0)" }
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

    @Test("Every declared code is in the list of all")
    func listsAll() throws {
        let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Sources/Learning").standardizedFileURL
        let files = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)).compactMap { $0 as? URL }
        let declared = try files.filter { $0.lastPathComponent.hasPrefix("RefusalCode+") }
            .flatMap { try String(contentsOf: $0, encoding: .utf8).matches(of: /= RefusalCode\(\s*"([a-z-]+)"/).map { String($0.1) } }
        #expect(declared.count > 20)
        #expect(declared.sorted() == RefusalCode.allCases.map(\.rawValue).sorted())
    }

    @Test("Codes are kebab-case and told apart")
    func hasStableCodes() {
        #expect(Set(RefusalCode.allCases.map(\.rawValue)).count == RefusalCode.allCases.count)
        for code in RefusalCode.allCases { #expect(code.rawValue.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil) }
        #expect(Refusal(.cohortFull) == Refusal(.cohortFull, ["a"]))
        #expect(Refusal(.cohortFull) != Refusal(.cohortUnknown))
    }
}
