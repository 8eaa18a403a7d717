extension RefusalCode {
    package static let sessionUnknown = RefusalCode(
        "session-unknown",
        .unknown,
        facts: 2,
        english: "The timetable of {1} has no session {0}.",
        french: "Le calendrier de {1} n'a pas de séance {0}."
    )

    package static let moduleUnknown = RefusalCode(
        "module-unknown",
        .unknown,
        facts: 2,
        english: "The course has no module {0}; it has: {1}.",
        french: "Le cours n'a pas de module {0} ; il a : {1}."
    )

    package static let unitUnknown = RefusalCode(
        "unit-unknown",
        .unknown,
        facts: 2,
        english: "There is no unit {0}; there are: {1}.",
        french: "Il n'y a pas d'unité {0} ; il y a : {1}."
    )

    package static let sessionOverlaps = RefusalCode(
        "session-overlaps",
        .invalid,
        facts: 2,
        english: "The sessions {0} and {1} overlap; sessions of a cohort follow one another.",
        french: "Les séances {0} et {1} se chevauchent ; les séances d'une promotion se suivent."
    )

    package static let sessionOutsideCohort = RefusalCode(
        "session-outside-cohort",
        .invalid,
        facts: 3,
        english: "The residential session {0} lies outside the cohort's dates, {1} to {2}.",
        french: "La séance présentielle {0} est en dehors des dates de la promotion, du {1} au {2}."
    )

    package static let sessionRecorded = RefusalCode(
        "session-recorded",
        .conflict,
        facts: 1,
        english: "The register of session {0} has entries; the session can be neither moved nor cancelled any more.",
        french: "Le registre de la séance {0} contient des entrées ; elle ne peut plus être ni déplacée ni annulée."
    )

    static let timetableCodes = [sessionUnknown, moduleUnknown, unitUnknown, sessionOverlaps, sessionOutsideCohort, sessionRecorded]
}
