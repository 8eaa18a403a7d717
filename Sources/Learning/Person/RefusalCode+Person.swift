extension RefusalCode {
    package static let personUnknown = RefusalCode(
        "person-unknown",
        .unknown,
        facts: 1,
        english: "Nobody is recorded under {0}: import people with `academy person import`.",
        french: "Personne n'est enregistré sous {0} : importez les personnes avec `academy person import`."
    )

    package static let peopleRejected = RefusalCode(
        "people-rejected",
        .invalid,
        facts: 1,
        english: "{0} rows of the list have errors; nothing was imported.",
        french: "{0} lignes de la liste comportent des erreurs ; rien n'a été importé."
    )

    package static let stillEnrolled = RefusalCode(
        "still-enrolled",
        .conflict,
        facts: 1,
        english: "The person takes part in {0} editions; end that first, then erase.",
        french: "La personne participe à {0} éditions ; mettez-y fin d'abord, puis effacez."
    )

    package static let nameNeeded = RefusalCode(
        "name-needed",
        .invalid,
        facts: 0,
        english: "The academy does not know your name yet: give it as your passport spells it in Latin letters.",
        french: "L'académie ne connaît pas encore votre nom : indiquez-le comme votre passeport l'écrit en lettres latines."
    )

    static let personCodes = [personUnknown, nameNeeded, peopleRejected, stillEnrolled]
}
