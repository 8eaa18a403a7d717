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

    static let accountCodes = [accountUnknown, roleNotGrantable]
}
