extension RefusalCode {
    package static let accountNeeded = RefusalCode(
        "account-needed",
        .forbidden,
        facts: 0,
        english: "This is done under an account of one's own, so that it is known who did it.",
        french: "Cela se fait sous un compte personnel, pour que l'on sache qui l'a fait."
    )

    package static let scoreIncomplete = RefusalCode(
        "score-incomplete",
        .invalid,
        facts: 1,
        english: "Every criterion gets points, and nothing else does: {0}.",
        french: "Chaque critère reçoit des points, et rien d'autre : {0}."
    )

    package static let scoreOutOfRange = RefusalCode(
        "score-out-of-range",
        .invalid,
        facts: 3,
        english: "{1} points for {0} cannot be given; it has 0 to {2}.",
        french: "{1} points pour {0} ne peuvent être donnés ; ce critère en a de 0 à {2}."
    )

    package static let conflictDeclared = RefusalCode(
        "conflict-declared",
        .conflict,
        facts: 0,
        english: "You declared a conflict of interest in this application; others score it.",
        french: "Vous avez déclaré un conflit d'intérêts pour cette candidature ; d'autres la notent."
    )

    package static let scoresMissing = RefusalCode(
        "scores-missing",
        .conflict,
        facts: 2,
        english: "{0} applications have fewer than {1} scores; the list is agreed when all have them.",
        french: "{0} candidatures ont moins de {1} notes ; la liste est arrêtée quand toutes les ont."
    )

    package static let nobodyToSelect = RefusalCode(
        "nobody-to-select",
        .conflict,
        facts: 1,
        english: "No application for {0} is in selection; there is no list to agree.",
        french: "Aucune candidature pour {0} n'est en sélection ; il n'y a pas de liste à arrêter."
    )

    static let selectionCodes = [accountNeeded, scoreIncomplete, scoreOutOfRange, conflictDeclared, scoresMissing, nobodyToSelect]
}
