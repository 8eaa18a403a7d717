/// What a letter is for (ruling 3).
package enum LetterPurpose: String, Sendable, CaseIterable {
    case enrolment
    /// Hours attended so far.
    case attendance
    /// An invitation to the residential modules, for a consulate.
    case visa
    /// Dates on which somebody has to be away from work.
    case employer

    package var subject: LocalizedText {
        switch self {
        case .enrolment: LocalizedText(english: "Confirmation of enrolment", french: "Attestation d’inscription")
        case .attendance: LocalizedText(english: "Confirmation of attendance to date", french: "Attestation de présence à ce jour")
        case .visa: LocalizedText(english: "Invitation for a visa", french: "Invitation pour un visa")
        case .employer: LocalizedText(english: "Confirmation for the employer", french: "Attestation pour l’employeur")
        }
    }

    /// All but the record of what was attended speak of somebody who takes part, and are worth nothing once that has ended.
    package func isOpen(to state: EnrolmentState) -> Bool {
        switch self {
        case .attendance: state != .noShow && state != .deceased
        case .enrolment, .visa, .employer:
            [.enrolled, .active, .interrupted, .requirementsMet, .awardRecommended].contains(state)
        }
    }
}
