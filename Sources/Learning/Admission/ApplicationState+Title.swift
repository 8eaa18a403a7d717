extension ApplicationState {
    /// As those call it whom it concerns.
    package var title: LocalizedText {
        switch self {
        case .draft: LocalizedText(english: "draft, not sent yet", french: "brouillon, pas encore envoyé")
        case .submitted: LocalizedText(english: "received", french: "reçue")
        case .incomplete: LocalizedText(english: "something is missing", french: "incomplète")
        case .eligible: LocalizedText(english: "eligible", french: "recevable")
        case .ineligible: LocalizedText(english: "not eligible", french: "non recevable")
        case .awaitingNomination:
            LocalizedText(english: "waiting for your country’s nomination", french: "en attente de la désignation par votre pays")
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
}
