extension RefusalCode {
    package static let integrityCaseUnknown = RefusalCode(
        "integrity-case-unknown",
        .unknown,
        facts: 1,
        english: "There is no integrity case {0}.",
        french: "Il n'y a pas d'affaire d'intégrité {0}."
    )

    static let integrityCodes = [integrityCaseUnknown]
}
