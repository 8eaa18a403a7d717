extension RefusalCode {
    package static let reviewTermOver = RefusalCode(
        "review-term-over",
        .conflict,
        facts: 1,
        english: "The term ended at {0}.",
        french: "Le délai a pris fin le {0}."
    )

    package static let hadPart = RefusalCode(
        "had-part",
        .conflict,
        facts: 1,
        english: "{0} had a part in this mark; choose somebody who marked and decided nothing of it.",
        french: "{0} a participé à cette note ; choisissez une personne qui n'y a ni corrigé ni statué."
    )

    package static let caseUnknown = RefusalCode(
        "case-unknown",
        .unknown,
        facts: 1,
        english: "There is no case {0}.",
        french: "Il n'y a pas de dossier {0}."
    )

    static let revisionCodes = [reviewTermOver, hadPart, caseUnknown]
}
