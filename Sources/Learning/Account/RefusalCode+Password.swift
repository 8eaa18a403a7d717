extension RefusalCode {
    package static let passwordWrong = RefusalCode(
        "password-wrong",
        .invalid,
        facts: 0,
        english: "The current password is not right.",
        french: "Le mot de passe actuel n'est pas le bon."
    )

    package static let passwordTooShort = RefusalCode(
        "password-too-short",
        .invalid,
        facts: 1,
        english: "The password has fewer than {0} characters; several words make a good one.",
        french: "Le mot de passe compte moins de {0} caractères ; plusieurs mots en font un bon."
    )

    package static let passwordTooLong = RefusalCode(
        "password-too-long",
        .invalid,
        facts: 1,
        english: "The password has more than {0} characters.",
        french: "Le mot de passe compte plus de {0} caractères."
    )

    package static let passwordGuessable = RefusalCode(
        "password-guessable",
        .invalid,
        facts: 0,
        english: "This is tried first: it is common, repeated, or little more than your name or address. Choose several words of your own.",
        french: "On essaie cela d'abord : c'est courant, répétitif, ou guère plus que votre nom ou adresse. Choisissez plusieurs mots à vous."
    )
}
