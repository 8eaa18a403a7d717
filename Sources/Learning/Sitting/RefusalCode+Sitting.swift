extension RefusalCode {
    package static let sittingUnknown = RefusalCode(
        "sitting-unknown",
        .unknown,
        facts: 1,
        english: "There is no sitting {0}.",
        french: "Il n'y a pas de session {0}."
    )

    package static let sittingExists = RefusalCode(
        "sitting-exists",
        .conflict,
        facts: 1,
        english: "A sitting {0} exists already, with another cap; give the next one the next number.",
        french: "Une session {0} existe déjà, avec un autre plafond ; donnez à la suivante le numéro suivant."
    )

    package static let sittingNotScheduled = RefusalCode(
        "sitting-not-scheduled",
        .conflict,
        facts: 1,
        english: "{0} has no dates yet: schedule it first.",
        french: "{0} n'a pas encore de dates : planifiez-la d'abord."
    )

    package static let sittingTooEarly = RefusalCode(
        "sitting-too-early",
        .conflict,
        facts: 2,
        english: "{0} opens at {1}, not before.",
        french: "{0} ouvre le {1}, pas avant."
    )

    package static let sittingNotOpen = RefusalCode(
        "sitting-not-open",
        .conflict,
        facts: 2,
        english: "{0} takes no work: it is in state {1}, or examiners watch what is done.",
        french: "{0} ne reçoit pas de travaux : elle est à l'état {1}, ou des examinateurs y assistent."
    )

    package static let sittingFrozen = RefusalCode(
        "sitting-frozen",
        .conflict,
        facts: 2,
        english:
            "The {1} of {0} cannot change so: once open, only an amendment that lowers nobody is possible - a later deadline, more words, a clearer brief.",
        french:
            "« {1} » de {0} ne peut pas changer ainsi : après l'ouverture, seul un avenant qui ne lèse personne est possible - échéance reportée, plus de mots, consigne plus claire."
    )

    package static let sittingUnfinished = RefusalCode(
        "sitting-unfinished",
        .conflict,
        facts: 2,
        english: "{0} is archived when its cohort is completed and nothing of it waits for a decision; {1} works wait.",
        french: "{0} est archivée quand sa promotion est terminée et que rien n'y attend de décision ; {1} travaux attendent."
    )

    static let sittingCodes = [sittingUnfinished, sittingUnknown, sittingExists, sittingNotScheduled, sittingTooEarly, sittingNotOpen, sittingFrozen]
}
