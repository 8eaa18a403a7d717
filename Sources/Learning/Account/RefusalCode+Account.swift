extension RefusalCode {
    package static let accountUnknown = RefusalCode(
        "account-unknown",
        .unknown,
        facts: 1,
        english: "There is no account {0}.",
        french: "Il n'y a pas de compte {0}."
    )

    package static let roleNotGrantable = RefusalCode(
        "role-not-grantable",
        .invalid,
        facts: 3,
        english: "The role {0} cannot be granted for a scope of kind {1}; it can be for: {2}.",
        french: "Le rôle {0} ne peut pas être accordé pour une portée de type {1} ; il peut l'être pour : {2}."
    )

    package static let accountHasPassword = RefusalCode(
        "account-has-password",
        .conflict,
        facts: 1,
        english: "The account {0} has a password already; whoever forgot it asks for a new one on the sign-in page.",
        french: "Le compte {0} a déjà un mot de passe ; qui l'a oublié en demande un nouveau sur la page de connexion."
    )

    package static let administratorExists = RefusalCode(
        "administrator-exists",
        .conflict,
        facts: 0,
        english: "The academy has a registrar or secretariat already; they invite the others.",
        french: "L'académie a déjà un registraire ou un secrétariat ; ceux-ci invitent les autres."
    )

    static let accountCodes = [
        accountUnknown, roleNotGrantable, accountHasPassword, administratorExists, accountWithoutPerson, signInNeeded, sessionNeeded, signInRefused,
        tooManyAttempts,
        tooBusy, ticketUnknown, passwordWrong, passwordTooShort, passwordTooLong, passwordGuessable, tokenUnknown, tokenScopeMissing,
        tokenNameTaken, tooManyTokens, formExpired, crossSite,
    ]
}
