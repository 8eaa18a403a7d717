extension RefusalCode {
    package static let notPermitted = RefusalCode(
        "not-permitted",
        .forbidden,
        facts: 2,
        english: "A {1} may not run {0}.",
        french: "Un {1} ne peut pas exécuter {0}."
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
