extension RefusalCode {
    package static let notPermitted = RefusalCode(
        "not-permitted",
        .forbidden,
        facts: 1,
        english: "You are not allowed to see or do this ({0}).",
        french: "Vous n'êtes pas autorisé(e) à voir ou à faire cela ({0})."
    )

    package static let secondPersonNeeded = RefusalCode(
        "second-person-needed",
        .forbidden,
        facts: 1,
        english: "This act needs two different people; {0} alone does not suffice.",
        french: "Cet acte exige deux personnes différentes ; {0} seul ne suffit pas."
    )

    static let accessCodes = [notPermitted, secondPersonNeeded]
}
