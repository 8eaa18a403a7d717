extension PastAwardVerdict.Reason {
    /// What is wrong, and what would be right.
    package var text: LocalizedText {
        switch self {
        case .editionUnknown(let key):
            LocalizedText(
                english: "there is no edition \(key): open it first, with its dates and seats of then (academy cohort open)",
                french: "il n'y a pas d'édition \(key) : ouvrez-la d'abord, avec ses dates et ses places d'alors (academy cohort open)"
            )
        case .editionNotEnded(let key, let state):
            LocalizedText(
                english:
                    "the edition \(key) is \(state.rawValue): awards are imported into one that is completed (a past one is, once the clock has run)",
                french:
                    "l'édition \(key) est à l'état \(state.rawValue) : les titres s'importent dans une édition terminée (une ancienne l'est dès que l'horloge a tourné)"
            )
        case .beforeEnd(let awarded, let end):
            LocalizedText(
                english: "awarded on \(awarded), before the edition ended on \(end): correct the one or the other",
                french: "obtenu le \(awarded), avant la fin de l'édition le \(end) : corrigez l'un ou l'autre"
            )
        case .inFuture(let date):
            LocalizedText(english: "awarded on \(date), which has not come yet", french: "obtenu le \(date), qui n'est pas encore venu")
        case .otherName(let email, let name):
            LocalizedText(
                english: "\(email) is on record as \(name.latin): correct the name in the file, or on record (academy person correct-name)",
                french:
                    "\(email) est enregistré au nom de \(name.latin) : corrigez le nom dans le fichier, ou dans le dossier (academy person correct-name)"
            )
        case .nameKnown(let name, let email):
            LocalizedText(
                english: "\(name.latin) is on record under \(email): use that address, or write yes in namesake if they are two people",
                french:
                    "\(name.latin) est enregistré sous \(email) : utilisez cette adresse, ou écrivez oui dans namesake s'il s'agit de deux personnes"
            )
        case .enrolled(let key, let state):
            LocalizedText(
                english: "takes part in \(key) here already and is \(state.rawValue): that award is for its board to decide",
                french: "participe déjà à \(key) ici, à l'état \(state.rawValue) : ce titre relève du jury"
            )
        case .otherDate(let date):
            LocalizedText(
                english: "has the award of this edition on record, of \(date): correct the date in the file",
                french: "a le titre de cette édition enregistré, du \(date) : corrigez la date dans le fichier"
            )
        case .noSeat(let key, let seats):
            LocalizedText(
                english: "the edition \(key) had \(seats) seats, and all are taken: more awards than seats cannot be",
                french: "l'édition \(key) avait \(seats) places, toutes prises : il ne peut y avoir plus de titres que de places"
            )
        }
    }
}
