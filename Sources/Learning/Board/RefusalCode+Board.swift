extension RefusalCode {
    package static let boardUnknown = RefusalCode(
        "board-unknown",
        .unknown,
        facts: 2,
        english: "No board of {0} meets on {1}.",
        french: "Aucun jury de {0} ne se réunit le {1}."
    )

    package static let boardExists = RefusalCode(
        "board-exists",
        .conflict,
        facts: 2,
        english: "A board of {0} meets on {1} already, with another agenda or other members; choose another day.",
        french: "Un jury de {0} se réunit déjà le {1}, avec un autre ordre du jour ou d'autres membres ; choisissez un autre jour."
    )

    package static let boardTooSmall = RefusalCode(
        "board-too-small",
        .invalid,
        facts: 2,
        english: "The board has {0} members with a vote; its quorum is {1}.",
        french: "Le jury compte {0} membres votants ; son quorum est de {1}."
    )

    package static let notOnBoard = RefusalCode(
        "not-on-board",
        .unknown,
        facts: 2,
        english: "{0} does not sit on the board {1}.",
        french: "{0} ne siège pas au jury {1}."
    )

    package static let boardNotYet = RefusalCode(
        "board-not-yet",
        .conflict,
        facts: 1,
        english: "The board meets on {0}; nothing is decided before.",
        french: "Le jury se réunit le {0} ; rien n'est décidé avant."
    )

    package static let notQuorate = RefusalCode(
        "not-quorate",
        .conflict,
        facts: 1,
        english: "The board cannot decide this item: {0}.",
        french: "Le jury ne peut pas statuer sur ce point : {0}."
    )

    package static let notOnAgenda = RefusalCode(
        "not-on-agenda",
        .invalid,
        facts: 2,
        english: "{0} is not on the agenda; on it are: {1}.",
        french: "{0} n'est pas à l'ordre du jour ; y figurent : {1}."
    )

    package static let markMissing = RefusalCode(
        "mark-missing",
        .conflict,
        facts: 2,
        english: "{0} has no mark in {1} to decide on.",
        french: "{0} n'a pas de note en {1} sur laquelle statuer."
    )

    package static let compensationRefused = RefusalCode(
        "compensation-refused",
        .conflict,
        facts: 2,
        english: "{0} cannot be compensated: {1}.",
        french: "{0} ne peut pas être compensé : {1}."
    )

    package static let nothingToWaive = RefusalCode(
        "nothing-to-waive",
        .conflict,
        facts: 2,
        english: "{0} has no penalty of that sort in {1}.",
        french: "{0} n'a pas de pénalité de ce genre en {1}."
    )

    package static let itemsUndecided = RefusalCode(
        "items-undecided",
        .conflict,
        facts: 1,
        english: "The marks of these assessments are not confirmed yet: {0}.",
        french: "Les notes de ces épreuves ne sont pas encore confirmées : {0}."
    )

    package static let boardNotClosed = RefusalCode(
        "board-not-closed",
        .conflict,
        facts: 1,
        english: "The board {0} is not closed; close it with its minutes first.",
        french: "Le jury {0} n'est pas clos ; closez-le d'abord avec son procès-verbal."
    )

    static let boardCodes = [
        boardUnknown, boardExists, boardTooSmall, notOnBoard, boardNotYet, notQuorate, notOnAgenda, markMissing, compensationRefused,
        nothingToWaive, itemsUndecided, boardNotClosed,
    ]
}
