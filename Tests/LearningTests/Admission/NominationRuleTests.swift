import Learning
import Testing

@Suite("Nomination")
struct NominationRuleTests {
    private static let terms = CohortTerms.proposed.admission

    @Test("Three in a country, each rank once")
    func givesRanks() {
        #expect(NominationRule.obstacle(to: 1, taken: [], terms: Self.terms) == nil)
        #expect(NominationRule.obstacle(to: 3, taken: [1, 2], terms: Self.terms) == nil)
        #expect(NominationRule.obstacle(to: 2, taken: [1, 2], terms: Self.terms) == .rankTaken(2))
        #expect(NominationRule.obstacle(to: 4, taken: [1, 2, 3], terms: Self.terms) == .noSuchRank(4, most: 3))
        #expect(NominationRule.obstacle(to: 0, taken: [], terms: Self.terms) == .noSuchRank(0, most: 3))
    }

    @Test("Fifteen days run from the notice or from the closing date, whichever is later, through the end of the last day")
    func runsTheTerm() throws {
        let cohort = try edition()
        #expect(ApplicationCall.closingDate(of: cohort) == (try day("2026-04-03")))
        let early = try NominationRule.term(noticeAt: moment("2026-03-20T10:00:00Z"), of: cohort, by: ParisClocks())
        #expect(early.description == "2026-04-18T23:59 Europe/Paris")
        #expect(early.instant == (try moment("2026-04-18T22:00:00Z")))
        // 22:30 in UTC is the next day on the academy's clocks.
        let late = try NominationRule.term(noticeAt: moment("2026-04-10T22:30:00Z"), of: cohort, by: ParisClocks())
        #expect(late.local.date == (try day("2026-04-26")))
    }

    @Test("Who endorses: the correspondent, unless there is none, it is one's own desk, or the body is no state's")
    func chooses() throws {
        let person: Identifier<Person> = Identifier(UUIDv7(high: 4, low: 1)), other: Identifier<Person> = Identifier(UUIDv7(high: 4, low: 2))
        let make = { (sector: Sector, chooses: Bool) throws in
            Application(
                id: file(1),
                cohort: Identifier(UUIDv7(high: 2, low: 1)),
                person: person,
                content: try ApplicationContent(
                    country: country("MT"),
                    institution: "Agency",
                    sector: sector,
                    post: "Analyst",
                    summary: "I plan.",
                    evidence: EligibilityEvidence(),
                    prefersSecretariat: chooses
                )
            )
        }
        #expect(NominationRoute.route(try make(.state, false), correspondents: [other]) == .correspondent)
        #expect(NominationRoute.route(try make(.state, false), correspondents: [nil]) == .correspondent)
        #expect(NominationRoute.route(try make(.state, false), correspondents: []) == .secretariat(.noCorrespondent))
        #expect(NominationRoute.route(try make(.state, false), correspondents: [other, person]) == .secretariat(.ownDesk))
        #expect(NominationRoute.route(try make(.international, false), correspondents: [other]) == .secretariat(.internationalBody))
        #expect(NominationRoute.route(try make(.civilSociety, true), correspondents: [other]) == .secretariat(.chosen))
        #expect(NominationRoute.route(try make(.civilSociety, false), correspondents: [other]) == .correspondent)
        #expect(throws: Refusal(.invalidInput)) { try make(.state, true) }
        for ground in NominationRoute.Ground.allCases { #expect(ground.text.english != ground.text.french) }
    }
}
