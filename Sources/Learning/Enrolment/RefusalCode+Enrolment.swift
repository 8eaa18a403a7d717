extension RefusalCode {
    package static let notEnrolled = RefusalCode(
        "not-enrolled",
        .unknown,
        facts: 2,
        english: "{0} is not enrolled in {1}.",
        french: "{0} n'est pas inscrit dans {1}."
    )

    static let enrolmentCodes = [notEnrolled]
}
