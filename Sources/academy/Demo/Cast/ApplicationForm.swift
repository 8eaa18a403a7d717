import Learning

/// What somebody of the cast writes into an application.
struct ApplicationForm {
    private let person: Applicant

    init(_ person: Applicant) { self.person = person }

    func content(hasConsent: Bool) throws -> ApplicationContent {
        try ApplicationContent(
            country: person.country,
            institution: institution,
            sector: person.sector,
            post: post,
            summary: "I want to bring to \(institution) what others have learned with the measures that we are about to take.",
            evidence: evidence(hasConsent: hasConsent)
        )
    }

    func evidence(hasConsent: Bool) throws -> EligibilityEvidence {
        try EligibilityEvidence(
            worksInField: true,
            experienceMonths: person.fate == .ineligible ? 9 : 30 + 7 * (person.latin.count % 12),
            english: .c1,
            employerConsents: hasConsent ? true : nil,
            qualification: .degree
        )
    }

    private var institution: String {
        switch person.sector {
        case .state: "National Drug Agency, \(person.country.code)"
        case .civilSociety: "Harm Reduction Network, \(person.country.code)"
        case .academic: "School of Public Health, \(person.country.code)"
        case .international: "Regional Office on Drugs, \(person.country.code)"
        }
    }

    private var post: String {
        switch person.sector {
        case .state: "Policy analyst"
        case .civilSociety: "Programme co-ordinator"
        case .academic: "Researcher"
        case .international: "Adviser"
        }
    }
}
