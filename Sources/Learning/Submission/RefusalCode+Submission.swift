extension RefusalCode {
    package static let submissionUnknown = RefusalCode(
        "submission-unknown",
        .unknown,
        facts: 1,
        english: "There is no work {0}.",
        french: "Il n'y a pas de travail {0}."
    )

    package static let workNotTaken = RefusalCode(
        "work-not-taken",
        .conflict,
        facts: 2,
        english: "{0} takes late work on {1} working days; the time is over.",
        french: "{0} accepte les travaux en retard pendant {1} jours ouvrés ; le délai est écoulé."
    )

    package static let replacedTooLate = RefusalCode(
        "replaced-too-late",
        .conflict,
        facts: 1,
        english: "A work handed in for {0} can be replaced until the deadline, not after it.",
        french: "Un travail remis pour {0} peut être remplacé jusqu'à l'échéance, pas après."
    )

    static let submissionCodes = [submissionUnknown, workNotTaken, replacedTooLate]
}
