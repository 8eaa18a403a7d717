import Learning
import Testing

@Suite("Conflicts of a marker")
struct MarkerConflictTests {
    @Test("Nobody marks their own work")
    func forbidsOwnWork() throws {
        #expect(MarkerConflict.all(of: .sample(1, person: personID(7)), on: try .sample(7), as: .first) == [.ownWork])
        #expect(MarkerConflict.all(of: .sample(1, person: personID(8)), on: try .sample(7), as: .first) == [])
    }

    @Test("Nobody marks a colleague, however the name of the house was typed")
    func forbidsColleagues() throws {
        let marker = MarkerFacts.sample(1, affiliations: [try .sample("Agence  Nationale de Santé", "FR")])
        let script = try ScriptFacts.sample(7, affiliations: [.sample("agence nationale de SANTE", "FR")])
        #expect(MarkerConflict.all(of: marker, on: script, as: .second) == [.sameEmployer])
        let elsewhere = try ScriptFacts.sample(7, affiliations: [.sample("Agence nationale de santé", "BE")])
        #expect(MarkerConflict.all(of: marker, on: elsewhere, as: .second) == [])
    }

    @Test("A ministry does not mark its country's people")
    func forbidsMinistries() throws {
        let ministry = MarkerFacts.sample(1, affiliations: [try .sample("Ministry of Health", "MT", isMinistry: true)])
        let university = MarkerFacts.sample(2, affiliations: [try .sample("University", "MT")])
        let maltese = try ScriptFacts.sample(7, country: "MT")
        let postedAbroad = try ScriptFacts.sample(8, country: "FR", affiliations: [.sample("Ministry of Justice", "MT", isMinistry: true)])
        #expect(MarkerConflict.all(of: ministry, on: maltese, as: .first) == [.ministryOfSameCountry])
        #expect(MarkerConflict.all(of: ministry, on: postedAbroad, as: .first) == [.ministryOfSameCountry])
        #expect(MarkerConflict.all(of: ministry, on: try .sample(9, country: "FR"), as: .first) == [])
        #expect(MarkerConflict.all(of: university, on: maltese, as: .first) == [])
    }

    @Test("A supervisor or tutor never marks first, and may mark second", arguments: [MarkerInterest.Kind.supervision, .tutoring])
    func keepsGuidesFromMarkingFirst(kind: MarkerInterest.Kind) throws {
        let guide = MarkerFacts.sample(1, interests: [MarkerInterest(account: accountID(1), person: personID(7), kind: kind)])
        #expect(MarkerConflict.all(of: guide, on: try .sample(7), as: .first) == [.declared(kind)])
        #expect(MarkerConflict.all(of: guide, on: try .sample(7), as: .second) == [])
        #expect(MarkerConflict.all(of: guide, on: try .sample(8), as: .first) == [])
    }

    @Test(
        "Any other tie that was declared forbids every part",
        arguments: MarkingPart.allCases,
        [MarkerInterest.Kind.family, .friendship, .dispute, .other]
    )
    func forbidsTies(part: MarkingPart, kind: MarkerInterest.Kind) throws {
        let tied = MarkerFacts.sample(1, interests: [MarkerInterest(account: accountID(1), person: personID(7), kind: kind)])
        #expect(MarkerConflict.all(of: tied, on: try .sample(7), as: part) == [.declared(kind)])
    }

    @Test("Who had a part in marking a script has no other")
    func forbidsASecondPart() throws {
        #expect(MarkerConflict.all(of: .sample(1), on: try .sample(7, markers: [accountID(1)]), as: .third) == [.hadPart])
    }
}
