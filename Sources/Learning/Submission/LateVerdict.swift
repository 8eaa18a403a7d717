/// When a piece of work came in, seen from its deadline, with the number the mark is computed from.
package enum LateVerdict: Sendable, Hashable {
    case onTime
    /// The upload had begun, its hash declared, before the deadline (ruling 15).
    case onTimeByDeclaration
    /// Started working days; each takes its share of the earned mark.
    case late(days: Int)
    /// Nothing is taken any more: after so many days of lateness, or at once where the assessment takes no late work (zero days).
    case closed(afterDays: Int)

    /// Zero for work in time.
    package var days: Int {
        switch self {
        case .onTime, .onTimeByDeclaration, .closed: 0
        case .late(let days): days
        }
    }

    package var explanation: LocalizedText {
        switch self {
        case .onTime: LocalizedText(english: "In time.", french: "Dans le délai.")
        case .onTimeByDeclaration:
            LocalizedText(
                english: "In time: the upload had begun before the deadline and was finished within the hour.",
                french: "Dans le délai : l'envoi avait commencé avant l'échéance et s'est terminé dans l'heure."
            )
        case .late(1): LocalizedText(english: "Late by one working day.", french: "En retard d'un jour ouvré.")
        case .late(let days): LocalizedText(english: "Late by \(days) working days.", french: "En retard de \(days) jours ouvrés.")
        case .closed(0): LocalizedText(english: "No late work is taken here.", french: "Aucun travail en retard n'est accepté ici.")
        case .closed(let days):
            LocalizedText(
                english: "Late work is taken for \(days) working days; they are over.",
                french: "Les travaux en retard sont acceptés pendant \(days) jours ouvrés ; ils sont écoulés."
            )
        }
    }
}
