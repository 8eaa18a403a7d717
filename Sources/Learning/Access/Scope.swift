/// How far a role reaches.
package enum Scope: Sendable, Hashable {
    case academy
    case cohort(Identifier<Cohort>)
    case country(Country)
    /// One assessment of one cohort.
    case assessment(Identifier<Cohort>, ContentCode)
    /// One revision, appeal, integrity or revocation case.
    case caseFile(UUIDv7)
    /// What concerns the account's own person.
    case own

    package enum Kind: String, Sendable, CaseIterable {
        case academy, cohort, country, assessment
        case caseFile = "case"
        case own
    }

    package var kind: Kind {
        switch self {
        case .academy: .academy
        case .cohort: .cohort
        case .country: .country
        case .assessment: .assessment
        case .caseFile: .caseFile
        case .own: .own
        }
    }
}
