extension DocumentState {
    /// As those call it whom it concerns.
    package var title: LocalizedText {
        switch self {
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
