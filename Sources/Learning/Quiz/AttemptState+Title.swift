extension AttemptState {
    /// As those call it whom it concerns.
    package var title: LocalizedText {
        switch self {
        case .notStarted: LocalizedText(english: "not begun", french: "pas commencée")
        case .inProgress: LocalizedText(english: "under way", french: "en cours")
        case .overdue: LocalizedText(english: "time over", french: "temps écoulé")
        case .submitted: LocalizedText(english: "handed in", french: "remise")
        case .finished: LocalizedText(english: "finished", french: "terminée")
        case .abandoned: LocalizedText(english: "abandoned", french: "abandonnée")
        case .voided: LocalizedText(english: "void", french: "annulée")
        }
    }
}
