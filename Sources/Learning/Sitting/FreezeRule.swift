/// What can still change once work is being done (ruling 20, domain.md 2.9.3): nothing that could lower anybody, and rubric and weight not at all.
package enum FreezeRule {
    package enum Verdict: Sendable, Hashable {
        case allowed
        /// Not open yet: the dates and the brief are still being set, and no amendment is needed.
        case notOpen
        /// Work is no longer taken.
        case over
        case frozen(SittingChange.Kind)
        /// The deadline can only move later.
        case notLater(LocalDateTime)
        /// The limit of words can only rise.
        case notMore(words: Int)

        package var explanation: LocalizedText {
            switch self {
            case .allowed: LocalizedText(english: "Nobody is lowered by it.", french: "Personne n'en pâtit.")
            case .notOpen:
                LocalizedText(english: "It is not open yet: schedule it anew.", french: "Elle n'est pas encore ouverte : replanifiez-la.")
            case .over:
                LocalizedText(english: "Work is no longer taken.", french: "Les travaux ne sont plus acceptés.")
            case .frozen(let kind):
                LocalizedText(english: "The \(kind.rawValue) is frozen since it opened.", french: "« \(kind.rawValue) » est figé depuis l'ouverture.")
            case .notLater(let deadline):
                LocalizedText(
                    english: "The deadline can only move later than \(deadline).",
                    french: "L'échéance ne peut être que postérieure à \(deadline)."
                )
            case .notMore(let words):
                LocalizedText(english: "The limit can only rise above \(words) words.", french: "La limite ne peut que dépasser \(words) mots.")
            }
        }
    }

    /// - Parameters:
    ///   - deadline: as it stands; nil before dates are set.
    ///   - words: the limit as it stands; nil where there is none, and then none can be set.
    package static func judge(_ change: SittingChange, in state: SittingState, deadline: LocalDateTime?, words: Int?) -> Verdict {
        switch state {
        case .draft, .peerReviewed, .externalApproved, .scheduled: return .notOpen
        case .closed, .marking, .moderation, .board, .released, .archived, .voided: return .over
        case .open, .lateWindow: break
        }
        switch change {
        case .deadline(let new):
            guard let deadline else { return .notOpen }
            return deadline < new ? .allowed : .notLater(deadline)
        case .words(let new):
            guard let words else { return .frozen(.words) }
            return words < new ? .allowed : .notMore(words: words)
        case .brief: return .allowed
        case .rubric: return .frozen(.rubric)
        case .weight: return .frozen(.weight)
        }
    }
}
