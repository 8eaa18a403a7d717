extension EnrolmentState {
    /// As those call it whom it concerns.
    package var title: LocalizedText {
        switch self {
        case .enrolled: LocalizedText(english: "enrolled", french: "inscription faite")
        case .active: LocalizedText(english: "taking part", french: "en formation")
        case .interrupted: LocalizedText(english: "interrupted", french: "formation interrompue")
        case .requirementsMet: LocalizedText(english: "all requirements met", french: "toutes les conditions remplies")
        case .awardRecommended: LocalizedText(english: "recommended for the award", french: "titre proposé")
        case .awarded: LocalizedText(english: "awarded", french: "titre décerné")
        case .deferred: LocalizedText(english: "deferred to another edition", french: "reportée à une autre édition")
        case .withdrawn: LocalizedText(english: "withdrawn", french: "retirée")
        case .noShow: LocalizedText(english: "did not come", french: "ne s’est pas présenté(e)")
        case .excluded: LocalizedText(english: "excluded", french: "exclusion")
        case .timeExpired: LocalizedText(english: "time expired", french: "délai expiré")
        case .deceased: LocalizedText(english: "deceased", french: "décès")
        case .completedWithoutAward: LocalizedText(english: "completed without the award", french: "terminée sans titre")
        case .revoked: LocalizedText(english: "award revoked", french: "titre retiré")
        }
    }
}
