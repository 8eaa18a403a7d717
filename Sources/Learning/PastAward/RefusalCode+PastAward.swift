extension RefusalCode {
    package static let awardListRejected = RefusalCode(
        "award-list-rejected",
        .invalid,
        facts: 1,
        english: "{0} rows of the list have errors; nothing was proposed.",
        french: "{0} lignes de la liste comportent des erreurs ; rien n'a été proposé."
    )

    package static let awardImportUnknown = RefusalCode(
        "award-import-unknown",
        .unknown,
        facts: 1,
        english: "There is no proposal {0}: `academy award import list` tells those that there are.",
        french: "Il n'y a pas de proposition {0} : `academy award import list` indique celles qui existent."
    )

    package static let awardImportStale = RefusalCode(
        "award-import-stale",
        .conflict,
        facts: 3,
        english: "{0} rows cannot become awards any more; of line {1}: {2}. Reject the proposal and propose a corrected list.",
        french: "{0} lignes ne peuvent plus devenir des titres ; ligne {1} : {2}. Rejetez la proposition et proposez une liste corrigée."
    )

    static let pastAwardCodes = [awardListRejected, awardImportUnknown, awardImportStale]
}
