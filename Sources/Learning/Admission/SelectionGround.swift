/// What put a candidate behind the one before.
package enum SelectionGround: String, Sendable, CaseIterable {
    /// Nobody is before.
    case first
    /// Countries of the group before come first, because there are more candidates than seats.
    case preference
    /// Who took an award before comes after others, for the same reason.
    case alumnus
    case score
    /// Equal scores: civil society was below its target, or the other country had nobody yet.
    case balance
    case submission
    /// Equal in everything, to the microsecond: by the number of the file.
    case fileNumber = "file-number"
    /// The places of a country's candidates went to them in the order of its correspondent.
    case nominationRank = "nomination-rank"
}

extension SelectionGround {
    /// Completes "Position 5 of 36: …".
    package var text: LocalizedText {
        switch self {
        case .first: LocalizedText(english: "nobody is ranked before", french: "personne n'est classé avant")
        case .preference:
            LocalizedText(
                english: "there are more candidates than seats, and candidates of another group of countries come first",
                french: "il y a plus de candidats que de places, et un autre groupe de pays passe d'abord"
            )
        case .alumnus:
            LocalizedText(
                english: "there are more candidates than seats, and those who hold no award of the academy yet come first",
                french: "il y a plus de candidats que de places, et ceux qui n'ont encore aucun titre de l'académie passent d'abord"
            )
        case .score: LocalizedText(english: "the score before is higher", french: "la note précédente est plus élevée")
        case .balance:
            LocalizedText(
                english: "the scores are equal, and the balance of sectors and countries decided",
                french: "les notes sont égales, et l'équilibre des secteurs et des pays a décidé"
            )
        case .submission:
            LocalizedText(
                english: "the scores are equal, and the application before was submitted earlier",
                french: "les notes sont égales, et la candidature précédente a été déposée plus tôt"
            )
        case .fileNumber:
            LocalizedText(
                english: "everything else is equal, and the number of the file decided",
                french: "tout le reste est égal, et le numéro du dossier a décidé"
            )
        case .nominationRank:
            LocalizedText(
                english: "candidates of one country stand in the order of its correspondent",
                french: "les candidats d'un même pays suivent l'ordre de son correspondant"
            )
        }
    }
}
