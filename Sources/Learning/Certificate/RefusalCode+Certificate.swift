extension RefusalCode {
    package static let documentUnknown = RefusalCode(
        "document-unknown",
        .unknown,
        facts: 1,
        english: "No document bears {0}.",
        french: "Aucun document ne porte {0}."
    )

    package static let documentNotPrepared = RefusalCode(
        "document-not-prepared",
        .conflict,
        facts: 2,
        english: "Document {0} is {1}, not prepared for sealing.",
        french: "Le document {0} est {1}, non préparé pour le scellement."
    )

    package static let serialMistyped = RefusalCode(
        "serial-mistyped",
        .invalid,
        facts: 1,
        english: "{0} has a typing error: compare it with the document.",
        french: "{0} comporte une faute de frappe : comparez avec le document."
    )

    static let certificateCodes = [documentUnknown, documentNotPrepared, serialMistyped]
}
