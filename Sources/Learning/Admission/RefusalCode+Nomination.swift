extension RefusalCode {
    package static let nominationBySecretariat = RefusalCode(
        "nomination-by-secretariat",
        .conflict,
        facts: 1,
        english: "The secretariat endorses this application, not a correspondent: {0}.",
        french: "Le secrétariat appuie cette candidature, non un correspondant : {0}."
    )

    package static let nominationByCorrespondent = RefusalCode(
        "nomination-by-correspondent",
        .conflict,
        facts: 0,
        english: "The country's correspondent decides first; ask for the nomination.",
        french: "Le correspondant du pays décide d'abord ; demandez la nomination."
    )

    package static let nominationPending = RefusalCode(
        "nomination-pending",
        .conflict,
        facts: 1,
        english: "The correspondent can decide until {0}; the secretariat may after that.",
        french: "Le correspondant peut décider jusqu'au {0} ; le secrétariat le peut ensuite."
    )

    package static let rankOutOfRange = RefusalCode(
        "rank-out-of-range",
        .invalid,
        facts: 2,
        english: "{0} is no rank; a country's correspondent gives the ranks 1 to {1}, each once.",
        french: "{0} n'est pas un rang ; le correspondant d'un pays attribue les rangs 1 à {1}, chacun une fois."
    )

    package static let rankTaken = RefusalCode(
        "rank-taken",
        .conflict,
        facts: 1,
        english: "Rank {0} of the country is given already; each is given once.",
        french: "Le rang {0} du pays est déjà attribué ; chacun l'est une fois."
    )

    package static let listAgreed = RefusalCode(
        "list-agreed",
        .conflict,
        facts: 1,
        english: "The list of {0} is agreed; this could be done before.",
        french: "La liste de {0} est arrêtée ; c'était possible auparavant."
    )

    static let nominationCodes = [nominationBySecretariat, nominationByCorrespondent, nominationPending, rankOutOfRange, rankTaken, listAgreed]
}
