extension RefusalCode {
    package static let revocationOpen = RefusalCode(
        "revocation-open",
        .conflict,
        facts: 1,
        english: "An inquiry into this award is open, case {0}; the Governing Board decides it there.",
        french: "Une enquête sur ce titre est ouverte, dossier {0} ; le conseil de direction y statue."
    )

    static let revocationCodes = [revocationOpen]
}
