import Learning

/// What the pages of an edition say.
struct CohortTexts: Sendable {
    let listHeading: String
    let noCohorts: String
    let edition: String
    let period: String
    let seats: String
    let state: String
    let registersHeading: String
    let noRegisters: String
    let session: String
    let when: String
    let entries: String
    let complete: String
    let entriesMissing: String
    let membersHeading: String
    let noMembers: String
    let person: String
    let country: String
    let email: String
    let group: String
    let unitsDone: String
    let handedIn: String
    let attendance: String
    let atRisk: String
    let applicationsHeading: String
    let waitingHeading: String
    let more: String

    static let english = CohortTexts(
        listHeading: "Editions",
        noCohorts: "There is no edition yet.",
        edition: "Edition",
        period: "Dates",
        seats: "seats",
        state: "State",
        registersHeading: "Registers",
        noRegisters: "No session has begun.",
        session: "Session",
        when: "When",
        entries: "Entries",
        complete: "complete",
        entriesMissing: "entries missing",
        membersHeading: "People",
        noMembers: "Nobody is enrolled yet.",
        person: "Person",
        country: "Country",
        email: "E-mail",
        group: "Group",
        unitsDone: "Units done",
        handedIn: "Handed in",
        attendance: "Attendance by module",
        atRisk: "attendance at risk",
        applicationsHeading: "Applications",
        waitingHeading: "Waiting list, in its order",
        more: "Further entries"
    )

    static let french = CohortTexts(
        listHeading: "Éditions",
        noCohorts: "Il n’y a pas encore d’édition.",
        edition: "Édition",
        period: "Dates",
        seats: "places",
        state: "État",
        registersHeading: "Feuilles de présence",
        noRegisters: "Aucune séance n’a commencé.",
        session: "Séance",
        when: "Quand",
        entries: "Inscriptions",
        complete: "complète",
        entriesMissing: "inscriptions manquantes",
        membersHeading: "Participants",
        noMembers: "Personne n’est encore inscrit.",
        person: "Personne",
        country: "Pays",
        email: "Courriel",
        group: "Groupe",
        unitsDone: "Unités faites",
        handedIn: "Remis",
        attendance: "Présence par module",
        atRisk: "présence insuffisante à craindre",
        applicationsHeading: "Candidatures",
        waitingHeading: "Liste d’attente, dans l’ordre",
        more: "Suite de la liste"
    )
}
