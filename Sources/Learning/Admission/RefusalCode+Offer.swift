extension RefusalCode {
    package static let offerMissing = RefusalCode(
        "offer-missing",
        .conflict,
        facts: 0,
        english: "No seat was offered for this application.",
        french: "Aucune place n'a été offerte pour cette candidature."
    )

    package static let offerOver = RefusalCode(
        "offer-over",
        .conflict,
        facts: 1,
        english: "The offer could be answered until {0}.",
        french: "L'offre pouvait recevoir une réponse jusqu'au {0}."
    )

    package static let conditionTooLate = RefusalCode(
        "condition-too-late",
        .conflict,
        facts: 1,
        english: "A seat could be accepted subject to a condition until {0}; from then on it is accepted without one.",
        french: "Une place pouvait être acceptée sous condition jusqu'au {0} ; ensuite elle l'est sans condition."
    )

    package static let conditionOpen = RefusalCode(
        "condition-open",
        .conflict,
        facts: 1,
        english: "The seat was accepted subject to {0}, which has not come; record it first.",
        french: "La place a été acceptée sous réserve de {0}, qui n'est pas arrivé ; enregistrez-le d'abord."
    )

    package static let noSeat = RefusalCode(
        "no-seat",
        .conflict,
        facts: 1,
        english: "{0} No seat can be given.",
        french: "{0} Aucune place ne peut être donnée."
    )

    static let offerCodes = [offerMissing, offerOver, conditionTooLate, conditionOpen, noSeat]
}
