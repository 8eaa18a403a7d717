extension RefusalCode {
    package static let sealingFrozen = RefusalCode(
        "sealing-frozen",
        .conflict,
        facts: 1,
        english: "Sealing has been frozen since {0}: nothing is sealed or issued again until two registrars thaw it.",
        french: "Le scellement est gelé depuis {0} : rien n'est scellé ni délivré à nouveau avant que deux registraires ne le dégèlent."
    )

    package static let sealingOpen = RefusalCode(
        "sealing-open",
        .conflict,
        facts: 0,
        english: "Sealing is not frozen; there is nothing to thaw.",
        french: "Le scellement n'est pas gelé ; il n'y a rien à dégeler."
    )

    static let sealingCodes = [sealingFrozen, sealingOpen]
}
