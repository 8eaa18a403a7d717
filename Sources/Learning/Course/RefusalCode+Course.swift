extension RefusalCode {
    package static let courseUnknown = RefusalCode(
        "course-unknown",
        .unknown,
        facts: 1,
        english: "No course has the key {0}: import it with `academy course import`.",
        french: "Aucun cours n'a la clé {0} : importez-le avec `academy course import`."
    )

    package static let assessmentUnknown = RefusalCode(
        "assessment-unknown",
        .unknown,
        facts: 2,
        english: "The course has no assessment {0}; it has {1}.",
        french: "Le cours n'a pas d'évaluation {0} ; il a {1}."
    )

    static let courseCodes = [courseUnknown, assessmentUnknown]
}
