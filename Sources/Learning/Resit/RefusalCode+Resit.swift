extension RefusalCode {
    package static let resitRefused = RefusalCode(
        "resit-refused",
        .conflict,
        facts: 2,
        english: "{0} cannot be taken again: {1}.",
        french: "{0} ne peut pas être repassé : {1}."
    )

    package static let notReleased = RefusalCode(
        "not-released",
        .conflict,
        facts: 1,
        english: "The result of {0} was not released yet.",
        french: "Le résultat de {0} n'a pas encore été publié."
    )

    package static let resitNotOpened = RefusalCode(
        "resit-not-opened",
        .conflict,
        facts: 2,
        english: "No sitting no. {1} of {0} was opened for this person.",
        french: "La session n° {1} de {0} n'a pas été ouverte pour cette personne."
    )

    static let resitCodes = [resitRefused, notReleased, resitNotOpened]
}
