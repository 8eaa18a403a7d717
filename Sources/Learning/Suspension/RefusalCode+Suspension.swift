extension RefusalCode {
    package static let notSuspended = RefusalCode(
        "not-suspended",
        .conflict,
        facts: 1,
        english: "Document {0} is not suspended; there is nothing to renew or to lift.",
        french: "Le document {0} n'est pas suspendu ; il n'y a rien à prolonger ni à lever."
    )

    package static let awardRatified = RefusalCode(
        "award-ratified",
        .conflict,
        facts: 1,
        english:
            "A ratified award stands behind document {0}: only the Governing Board ends it, after an inquiry. Open one, and suspend the documents meanwhile.",
        french:
            "Un titre ratifié fonde le document {0} : seul le conseil de direction y met fin, après enquête. Ouvrez-en une, et suspendez les documents entre-temps."
    )

    static let suspensionCodes = [notSuspended, awardRatified]
}
