extension CohortState {
    /// As those call it whom it concerns.
    package var title: LocalizedText {
        switch self {
        case .planned: LocalizedText(english: "planned", french: "prévue")
        case .published: LocalizedText(english: "published", french: "publiée")
        case .postponed: LocalizedText(english: "postponed", french: "reportée")
        case .running: LocalizedText(english: "running", french: "en cours")
        case .completed: LocalizedText(english: "completed", french: "terminée")
        case .cancelled: LocalizedText(english: "cancelled", french: "annulée")
        }
    }
}
