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

    package static let triesUsedUp = RefusalCode(
        "tries-used-up",
        .conflict,
        facts: 2,
        english: "All {1} tries of {0} are used up.",
        french: "Les {1} essais de {0} sont épuisés."
    )

    package static let notMachineMarked = RefusalCode(
        "not-machine-marked",
        .conflict,
        facts: 1,
        english: "{0} is marked by people: hand the work in instead.",
        french: "{0} est corrigée par des personnes : remettez plutôt le travail."
    )

    static let submissionCodes = [submissionUnknown, workNotTaken, replacedTooLate, triesUsedUp, notMachineMarked]
}
