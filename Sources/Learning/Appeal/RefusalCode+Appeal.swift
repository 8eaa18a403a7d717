extension RefusalCode {
    package static let appealWaived = RefusalCode(
        "appeal-waived",
        .conflict,
        facts: 0,
        english: "The appeal was waived, so that the certificate need not wait.",
        french: "Le recours a fait l'objet d'une renonciation, pour ne pas retarder le certificat."
    )

    static let appealCodes = [appealWaived]
}
