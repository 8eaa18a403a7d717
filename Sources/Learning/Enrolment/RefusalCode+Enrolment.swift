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

    package static let moduleRuns = RefusalCode(
        "module-runs",
        .conflict,
        facts: 1,
        english: "Module {0} is being held; a deferral is possible before the first module and between two.",
        french: "Le module {0} est en cours ; un report est possible avant le premier module et entre deux modules."
    )

    package static let equivalentsMissing = RefusalCode(
        "equivalents-missing",
        .conflict,
        facts: 2,
        english: "{1} runs another version of the course than {0}, where marks were recorded; without a table of equivalents they cannot be kept.",
        french:
            "{1} suit une autre version du cours que {0}, où des notes ont été enregistrées ; sans table d'équivalences, elles ne peuvent être gardées."
    )

    static let enrolmentCodes = [notEnrolled, nothingHeldYet, cohortStillRuns, enrolledAlready, moduleRuns, equivalentsMissing]
}
