extension RefusalCode {
    package static let notEnrolled = RefusalCode(
        "not-enrolled",
        .unknown,
        facts: 2,
        english: "{0} is not enrolled in {1}.",
        french: "{0} n'est pas inscrit dans {1}."
    )

    package static let enrolledAlready = RefusalCode(
        "enrolled-already",
        .conflict,
        facts: 1,
        english: "The person is or was enrolled in {0} already; nobody is enrolled twice in one edition.",
        french: "La personne est ou a été inscrite dans {0} ; nul n'est inscrit deux fois dans une édition."
    )

    static let enrolmentCodes = [notEnrolled, enrolledAlready]
}
