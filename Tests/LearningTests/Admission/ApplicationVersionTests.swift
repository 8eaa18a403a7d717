import Learning
import Testing

@Suite("The version of an application")
struct ApplicationVersionTests {
    private func content(post: String = "Analyst", months: Int? = 24) throws -> ApplicationContent {
        try ApplicationContent(
            country: #require(Country("MT")),
            institution: "Agency",
            sector: .state,
            post: post,
            summary: "I analyse.",
            evidence: EligibilityEvidence(experienceMonths: months)
        )
    }

    @Test("Follows what the applicant told, and nothing else")
    func follows() throws {
        #expect(try content().version == content().version)
        #expect(try content(post: "Officer").version != content().version)
        #expect(try content(months: nil).version != content(months: 0).version)
        #expect(try content().version.text.count == 16)
    }
}
