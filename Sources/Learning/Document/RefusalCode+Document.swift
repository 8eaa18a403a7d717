extension RefusalCode {
    package static let documentUnknown = RefusalCode(
        "document-unknown",
        .unknown,
        facts: 1,
        english: "No document bears {0}.",
        french: "Aucun document ne porte {0}."
    )

    package static let documentNotApproved = RefusalCode(
        "document-not-approved",
        .conflict,
        facts: 2,
        english: "Document {0} is {1}, not approved: a document is sealed after its holder confirmed the name and a second person approved it.",
        french:
            "Le document {0} est {1}, non approuvé : il est scellé après confirmation du nom par le titulaire et approbation par une seconde personne."
    )

    package static let documentNotValid = RefusalCode(
        "document-not-valid",
        .conflict,
        facts: 2,
        english: "Document {0} is {1}; only a valid one is issued again.",
        french: "Le document {0} est {1} ; seul un document valable est délivré à nouveau."
    )

    package static let documentNotEarned = RefusalCode(
        "document-not-earned",
        .conflict,
        facts: 2,
        english: "{0} is not entitled to this: {1}. The records hold nothing that it could state.",
        french: "{0} n'y a pas droit : {1}. Les dossiers ne contiennent rien qui puisse y figurer."
    )

    package static let nameDiffers = RefusalCode(
        "name-differs",
        .conflict,
        facts: 2,
        english: "The name on record is {1}, not {0}: confirm it as it stands, or have it corrected first.",
        french: "Le nom enregistré est {1}, non {0} : confirmez-le tel quel, ou faites-le d'abord rectifier."
    )

    package static let evidenceNeeded = RefusalCode(
        "evidence-needed",
        .invalid,
        facts: 1,
        english: "Whoever confirms the name of {0} in their place says on what evidence.",
        french: "Quiconque confirme le nom de {0} à sa place indique sur quelle preuve."
    )

    package static let documentHeld = RefusalCode(
        "document-held",
        .conflict,
        facts: 1,
        english: "Document {0} is not sealed while a revision, an appeal or an inquiry of its holder is open, or the edition before is suspended.",
        french:
            "Le document {0} n'est pas scellé tant qu'une révision, un recours ou une enquête concernant son titulaire est en cours, ou que l'édition précédente est suspendue."
    )

    package static let nameOnDocuments = RefusalCode(
        "name-on-documents",
        .conflict,
        facts: 2,
        english: "Documents of {0} bear another name than {1}: correct the name as such, with what shows it (academy person correct-name).",
        french:
            "Des documents de {0} portent un autre nom que {1} : faites rectifier le nom, avec ce qui l'atteste (academy person correct-name)."
    )

    package static let documentNotSealed = RefusalCode(
        "document-not-sealed",
        .conflict,
        facts: 2,
        english: "Document {0} is {1}: there is a file of it once it was sealed.",
        french: "Le document {0} est {1} : il n'en existe de fichier qu'une fois scellé."
    )

    static let documentCodes = [
        documentUnknown, documentNotSealed, documentNotApproved, documentNotValid, documentNotEarned, documentHeld, nameDiffers, nameOnDocuments,
        evidenceNeeded,
    ]
}
