extension RefusalCode {
    package static let sessionNotBegun = RefusalCode(
        "session-not-begun",
        .conflict,
        facts: 2,
        english: "Session {0} begins at {1}; its register is kept from then on.",
        french: "La séance {0} commence à {1} ; son registre est tenu à partir de là."
    )

    package static let notOnRegister = RefusalCode(
        "not-on-register",
        .unknown,
        facts: 2,
        english: "{0} is not on the register of session {1}.",
        french: "{0} ne figure pas au registre de la séance {1}."
    )

    package static let attendanceExists = RefusalCode(
        "attendance-exists",
        .conflict,
        facts: 3,
        english: "The register of {1} says {2} for {0}; a correction needs a reason.",
        french: "Le registre de {1} indique {2} pour {0} ; une correction exige un motif."
    )

    package static let attendanceClosed = RefusalCode(
        "attendance-closed",
        .conflict,
        facts: 2,
        english: "{0} is {1}; attendance no longer changes.",
        french: "{0} est à l'état {1} ; les présences ne changent plus."
    )

    package static let makeUpTooLong = RefusalCode(
        "make-up-too-long",
        .invalid,
        facts: 3,
        english: "{0} minutes are more than a task can make up for in {1}: at most {2}.",
        french: "{0} minutes dépassent ce qu'un travail peut compenser en {1} : {2} au plus."
    )

    package static let makeUpMissing = RefusalCode(
        "make-up-missing",
        .unknown,
        facts: 2,
        english: "{0} was set no task to make up for {1}.",
        french: "Aucun travail de compensation n'a été fixé à {0} pour {1}."
    )

    package static let makeUpDone = RefusalCode(
        "make-up-done",
        .conflict,
        facts: 2,
        english: "{0} has done the task for {1}; it is not changed any more.",
        french: "{0} a accompli le travail pour {1} ; il ne change plus."
    )

    package static let editionUnsuitable = RefusalCode(
        "edition-unsuitable",
        .conflict,
        facts: 2,
        english: "Cohort {1} does not offer the module {0} in the same course, or does not begin later.",
        french: "La promotion {1} n'offre pas le module {0} du même cours, ou ne commence pas plus tard."
    )

    package static let moduleTimetabled = RefusalCode(
        "module-timetabled",
        .conflict,
        facts: 1,
        english: "Sessions of {0} are timetabled here, and their register counts; record attendance session by session.",
        french: "Des séances de {0} sont programmées ici, et leur registre fait foi ; saisissez les présences séance par séance."
    )

    package static let registerRejected = RefusalCode(
        "register-rejected",
        .invalid,
        facts: 1,
        english: "The register has {0} problems; nothing was changed.",
        french: "Le registre présente {0} problèmes ; rien n'a été modifié."
    )

    static let attendanceCodes = [
        sessionNotBegun, notOnRegister, attendanceExists, attendanceClosed, makeUpTooLong, makeUpMissing, makeUpDone, editionUnsuitable,
        moduleTimetabled, registerRejected,
    ]
}
