import Learning

/// States in words, for those whom they concern.
enum StateText {
    static func name(_ state: EnrolmentState) -> LocalizedText {
        switch state {
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

    static func name(_ state: ApplicationState) -> LocalizedText {
        switch state {
        case .draft: LocalizedText(english: "draft, not sent yet", french: "brouillon, pas encore envoyé")
        case .submitted: LocalizedText(english: "received", french: "reçue")
        case .incomplete: LocalizedText(english: "something is missing", french: "incomplète")
        case .eligible: LocalizedText(english: "eligible", french: "recevable")
        case .ineligible: LocalizedText(english: "not eligible", french: "non recevable")
        case .awaitingNomination: LocalizedText(english: "waiting for your country’s nomination", french: "en attente de la désignation par votre pays")
        case .nominated: LocalizedText(english: "nominated", french: "désignation faite")
        case .notEndorsed: LocalizedText(english: "not endorsed", french: "non soutenue")
        case .nominationLapsed: LocalizedText(english: "no answer from your country in time", french: "sans réponse de votre pays dans le délai")
        case .inSelection: LocalizedText(english: "before the selection panel", french: "devant le comité de sélection")
        case .offered: LocalizedText(english: "a seat is offered to you", french: "une place vous est proposée")
        case .reserve: LocalizedText(english: "on the waiting list", french: "sur liste d’attente")
        case .rejected: LocalizedText(english: "not selected", french: "non retenue")
        case .accepted: LocalizedText(english: "offer accepted", french: "proposition acceptée")
        case .declined: LocalizedText(english: "offer declined", french: "proposition refusée")
        case .offerLapsed: LocalizedText(english: "offer lapsed", french: "proposition expirée")
        case .enrolled: LocalizedText(english: "enrolled", french: "inscription faite")
        case .deferred: LocalizedText(english: "deferred to the next edition", french: "reportée à la prochaine édition")
        case .withdrawn: LocalizedText(english: "withdrawn", french: "retirée")
        case .reserveClosed: LocalizedText(english: "waiting list closed", french: "liste d’attente close")
        case .cancelledByAcademy: LocalizedText(english: "edition cancelled", french: "édition annulée")
        case .deceased: LocalizedText(english: "deceased", french: "décès")
        }
    }

    static func name(_ state: DocumentState) -> LocalizedText {
        switch state {
        case .eligible: LocalizedText(english: "waits for you to confirm your name", french: "attend que vous confirmiez votre nom")
        case .nameConfirmed, .prepared, .approved: LocalizedText(english: "in preparation", french: "en préparation")
        case .issued: LocalizedText(english: "issued", french: "délivré")
        case .superseded: LocalizedText(english: "replaced by a newer edition", french: "remplacé par une édition plus récente")
        case .suspended: LocalizedText(english: "suspended", french: "suspendu")
        case .revoked: LocalizedText(english: "revoked", french: "retiré")
        case .annulled: LocalizedText(english: "annulled", french: "annulé")
        case .cancelled: LocalizedText(english: "given up", french: "abandonné")
        }
    }
}
