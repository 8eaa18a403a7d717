extension RefusalCode {
    package static let markOutOfRange = RefusalCode(
        "mark-out-of-range",
        .invalid,
        facts: 1,
        english: "A raw mark is a number from 0 to 100 with at most two decimals, not {0}.",
        french: "Une note brute est un nombre de 0 à 100 avec deux décimales au plus, pas {0}."
    )

    package static let markExists = RefusalCode(
        "mark-exists",
        .conflict,
        facts: 3,
        english: "{0} already has {2} in {1}; a correction needs a reason.",
        french: "{0} a déjà {2} en {1} ; une correction exige un motif."
    )

    package static let marksClosed = RefusalCode(
        "marks-closed",
        .conflict,
        facts: 1,
        english: "The board has decided on {0}; marks no longer change by recording.",
        french: "Le jury a statué sur {0} ; les notes ne changent plus par saisie."
    )

    package static let markedByCode = RefusalCode(
        "marked-by-code",
        .conflict,
        facts: 1,
        english: "{0} has a sitting: its scripts are marked by their codes.",
        french: "{0} a une session : ses copies sont notées par leurs codes."
    )

    package static let sittingSetAside = RefusalCode(
        "sitting-set-aside",
        .conflict,
        facts: 2,
        english: "The sitting of {1} by {0} was excused or is void; a mark belongs to the next sitting.",
        french: "La session de {1} de {0} a été excusée ou annulée ; la note appartient à la session suivante."
    )

    static let markCodes = [markOutOfRange, markExists, marksClosed, markedByCode, sittingSetAside]
}
