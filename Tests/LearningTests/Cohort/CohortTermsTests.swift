import CanonicalJSON
import Learning
import Testing

@Suite("Terms of an edition")
struct CohortTermsTests {
    @Test("What is stored is read again, to the last number and country")
    func keepsEverything() throws {
        var terms = CohortTerms.proposed
        terms.closedDays = [try #require(LocalDate("2026-12-25"))]
        terms.admission.english = .c1
        terms.admission.scorersPerFile = 3
        let member = CountryGroup.Member(country: try #require(Country("MT")), since: LocalDate("1988-04-01"), until: LocalDate("2030-12-31"))
        terms.admission.preferences.append(CountryGroup(name: LocalizedText(english: "some", french: "quelques-uns"), members: [member]))
        #expect(try CohortTerms(snapshot: terms.snapshot) == terms)
        #expect(try CohortTerms(snapshot: .parse(Array(terms.snapshot.canonicalText.utf8))) == terms)
    }

    @Test("The proposed lists name no country twice, and hold the 41 members, the 46 states of Europe and MedNET")
    func proposesGroups() {
        let groups = CountryGroup.proposed.map { $0.members.map(\.country.code) }
        #expect(groups.map(\.count) == [41, 8, 6])
        #expect(Set(groups.flatMap(\.self)).count == 55)
        #expect(SelectionCriterion.proposed.map(\.points).reduce(0, +) == 100)
    }
}
