extension RefusalCode {
    package static let serialMistyped = RefusalCode(
        "serial-mistyped",
        .invalid,
        facts: 1,
        english: "{0} has a typing error: compare it with the document.",
        french: "{0} comporte une faute de frappe : comparez avec le document."
    )

    static let certificateCodes = [serialMistyped]
}
