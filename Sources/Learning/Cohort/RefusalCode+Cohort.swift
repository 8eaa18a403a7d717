extension RefusalCode {
    package static let cohortExists = RefusalCode(
        "cohort-exists",
        .conflict,
        facts: 1,
        english: "A cohort {0} exists already, with other data; cohort keys are never used twice.",
        french: "Une promotion {0} existe déjà, avec d'autres données ; une clé ne sert qu'une fois."
    )

    package static let cohortUnknown = RefusalCode(
        "cohort-unknown",
        .unknown,
        facts: 1,
        english: "No cohort has the key {0}.",
        french: "Aucune promotion n'a la clé {0}."
    )

    package static let cohortFull = RefusalCode(
        "cohort-full",
        .conflict,
        facts: 4,
        english: "Cohort {0} has {1} seats; {2} are taken and {3} more were asked for. Nobody was enrolled.",
        french: "La promotion {0} a {1} places ; {2} sont prises et {3} de plus étaient demandées. Personne n'a été inscrit."
    )

    static let cohortCodes = [cohortExists, cohortUnknown, cohortFull]
}
