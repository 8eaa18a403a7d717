extension RefusalCode {
    package static let notEnrolled = RefusalCode(
        "not-enrolled",
        .unknown,
        facts: 2,
        english: "{0} is not enrolled in {1}.",
        french: "{0} n'est pas inscrit dans {1}."
    )

    package static let nothingHeldYet = RefusalCode(
        "nothing-held-yet",
        .conflict,
        facts: 1,
        english: "No session of {0} has begun yet; nobody can have missed one.",
        french: "Aucune séance de {0} n'a encore commencé ; personne n'a pu en manquer une."
    )

    package static let cohortStillRuns = RefusalCode(
        "cohort-still-runs",
        .conflict,
        facts: 2,
        english: "Cohort {0} runs until {1}; an enrolment ends without an award from then on.",
        french: "La promotion {0} dure jusqu'au {1} ; une inscription s'achève sans titre à partir de là."
    )

    package static let enrolledAlready = RefusalCode(
        "enrolled-already",
        .conflict,
        facts: 1,
        english: "The person is or was enrolled in {0} already; nobody is enrolled twice in one edition.",
        french: "La personne est ou a été inscrite dans {0} ; nul n'est inscrit deux fois dans une édition."
    )

    static let enrolmentCodes = [notEnrolled, nothingHeldYet, cohortStillRuns, enrolledAlready]
}
