extension RefusalCode {
    package static let boardDateInFuture = RefusalCode(
        "board-date-in-future",
        .invalid,
        facts: 1,
        english: "The board date {0} has not come yet.",
        french: "La date du jury {0} n'est pas encore venue."
    )

    package static let boardBeforeEnd = RefusalCode(
        "board-before-end",
        .invalid,
        facts: 2,
        english: "An award board of {0} lies before the end of the cohort, {1}.",
        french: "Un jury du {0} précède la fin de la promotion, le {1}."
    )

    package static let ratifiedBeforeBoard = RefusalCode(
        "ratified-before-board",
        .invalid,
        facts: 2,
        english: "Ratified on {1}, before the board of {0} decided.",
        french: "Ratifié le {1}, avant la décision du jury du {0}."
    )

    package static let appealTermRunning = RefusalCode(
        "appeal-term-running",
        .conflict,
        facts: 2,
        english: "The appeal term of {0} runs until {1}; seal afterwards, or record the holder's waiver.",
        french: "Le délai de recours de {0} court jusqu'au {1} ; scellez ensuite, ou enregistrez la renonciation du titulaire."
    )

    package static let awardMissing = RefusalCode(
        "award-missing",
        .unknown,
        facts: 1,
        english: "{0} has no ratified award.",
        french: "{0} n'a pas de titre ratifié."
    )

    static let awardCodes = [boardDateInFuture, boardBeforeEnd, ratifiedBeforeBoard, appealTermRunning, awardMissing]
}
