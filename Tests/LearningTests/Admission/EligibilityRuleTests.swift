import Learning
import Testing

@Suite("Eligibility")
struct EligibilityRuleTests {
    private static let terms = CohortTerms.proposed.admission

    private func evidence(
        field: Bool? = true,
        months: Int? = 24,
        english: EnglishLevel? = .b2,
        consent: Bool? = true,
        qualification: Qualification? = .degree
    ) throws -> EligibilityEvidence {
        try EligibilityEvidence(
            worksInField: field,
            experienceMonths: months,
            english: english,
            employerConsents: consent,
            qualification: qualification
        )
    }

    @Test("Two years in the field, B2, consent and a degree or what is worth one: exactly that is enough")
    func admits() throws {
        #expect(EligibilityRule.judge(try evidence(), terms: Self.terms).outcome == .eligible)
        #expect(EligibilityRule.judge(try evidence(qualification: .equivalentExperience), terms: Self.terms).outcome == .eligible)
        #expect(EligibilityRule.judge(try evidence(english: .c2), terms: Self.terms).reasons == [])
    }

    @Test("Each criterion alone turns a file away, and says so with its number in both languages")
    func refuses() throws {
        let cases: [(EligibilityEvidence, EligibilityVerdict.Criterion, String)] = [
            (try evidence(field: false), .field, "related service"), (try evidence(months: 23), .experience, "23"),
            (try evidence(english: .b1), .english, "B1"), (try evidence(consent: false), .employerConsent, "consent"),
            (try evidence(qualification: Qualification.none), .qualification, "degree"),
        ]
        for (evidence, criterion, fact) in cases {
            let verdict = EligibilityRule.judge(evidence, terms: Self.terms)
            #expect(verdict.outcome == .ineligible)
            #expect(verdict.reasons.map(\.criterion) == [criterion])
            #expect(verdict.reasons.first?.text.english.contains(fact) == true)
            #expect(verdict.findings.count == 5)
            #expect(verdict.findings.allSatisfy { !$0.text.french.isEmpty && $0.text.french != $0.text.english })
        }
    }

    @Test("What is missing is asked for, but only where nothing stands against the file")
    func asks() throws {
        let missing = EligibilityRule.judge(try evidence(english: nil, consent: nil), terms: Self.terms)
        #expect(missing.outcome == .incomplete)
        #expect(missing.reasons.map(\.criterion) == [.english, .employerConsent])
        #expect(EligibilityRule.judge(try evidence(field: false, english: nil), terms: Self.terms).outcome == .ineligible)
        #expect(EligibilityRule.judge(try EligibilityEvidence(), terms: Self.terms).reasons.count == 5)
    }

    @Test("The numbers are the edition's")
    func followsTerms() throws {
        var terms = Self.terms
        (terms.experienceYears, terms.english) = (1, .c1)
        #expect(EligibilityRule.judge(try evidence(months: 12, english: .c1), terms: terms).outcome == .eligible)
        #expect(EligibilityRule.judge(try evidence(months: 12, english: .b2), terms: terms).outcome == .ineligible)
        #expect(throws: Refusal(.invalidInput)) { try evidence(months: -1) }
    }
}
