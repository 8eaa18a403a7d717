extension RefusalCode {
    package static let claimPending = RefusalCode(
        "claim-pending",
        .conflict,
        facts: 1,
        english: "Another claim for {0} waits for its decision; take it back first.",
        french: "Une autre demande pour {0} attend sa décision ; retirez-la d'abord."
    )

    package static let claimTooLate = RefusalCode(
        "claim-too-late",
        .conflict,
        facts: 2,
        english: "The term for {0} ended at {1}.",
        french: "Le délai pour {0} a pris fin le {1}."
    )

    package static let claimUnknown = RefusalCode(
        "claim-unknown",
        .unknown,
        facts: 1,
        english: "There is no claim of circumstances for {0}.",
        french: "Il n'y a pas de demande pour {0}."
    )

    package static let extensionTooLong = RefusalCode(
        "extension-too-long",
        .conflict,
        facts: 3,
        english: "Extensions come to {0} days at most; {1} were granted, {2} are left.",
        french: "Les prolongations sont de {0} jours au plus ; {1} ont été accordés, il en reste {2}."
    )

    static let circumstancesCodes = [claimPending, claimTooLate, claimUnknown, extensionTooLong]
}
