extension RefusalCode {
    package static let serialMistyped = RefusalCode(
        "serial-mistyped",
        .invalid,
        facts: 1,
        english: "{0} has a typing error: compare it with the document.",
        french: "{0} comporte une faute de frappe : comparez avec le document."
    )

    package static let tooManyVerifications = RefusalCode(
        "too-many-verifications",
        .tooOften,
        facts: 1,
        english: "Your network has asked very often; ask again in {0} seconds, or check files with the program, which asks nobody.",
        french:
            "Votre réseau a demandé très souvent ; redemandez dans {0} secondes, ou vérifiez les fichiers avec le programme, qui ne demande à personne."
    )

    static let certificateCodes = [serialMistyped, tooManyVerifications]
}
