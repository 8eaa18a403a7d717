extension RefusalCode {
    package static let rubricMismatch = RefusalCode(
        "rubric-mismatch",
        .invalid,
        facts: 2,
        english: "The points for {0} must be given once and lie between 0 and {1}.",
        french: "Les points de {0} doivent être donnés une fois et se situer entre 0 et {1}."
    )

    package static let individualPartMismatch = RefusalCode(
        "individual-part-mismatch",
        .invalid,
        facts: 1,
        english: "The task of a group, and no other, has a mark for the individual part; {0} was given otherwise.",
        french: "Une tâche de groupe, et elle seule, a une note individuelle ; {0} a été notée autrement."
    )

    package static let markerMissing = RefusalCode(
        "marker-missing",
        .conflict,
        facts: 2,
        english: "In {0} no marker without a conflict of interest is left for {1}: name others.",
        french: "Dans {0}, il ne reste pas de correcteur sans conflit d'intérêts pour {1} : nommez-en d'autres."
    )

    package static let markerNotAppointed = RefusalCode(
        "marker-not-appointed",
        .conflict,
        facts: 2,
        english: "{0} has no role that marks in {1}: grant one first.",
        french: "{0} n'a pas de rôle de correction dans {1} : accordez-en un d'abord."
    )

    package static let notYourScript = RefusalCode(
        "not-your-script",
        .forbidden,
        facts: 1,
        english: "The script {0} was not given to you.",
        french: "La copie {0} ne vous a pas été confiée."
    )

    package static let markingUnknown = RefusalCode(
        "marking-unknown",
        .unknown,
        facts: 2,
        english: "The script {0} has no {1} marker yet: allocate markers first.",
        french: "La copie {0} n'a pas encore de correcteur ({1}) : attribuez d'abord les copies."
    )

    package static let markingClosed = RefusalCode(
        "marking-closed",
        .conflict,
        facts: 1,
        english: "The marking of {0} is not open: marks are sent and taken back until moderation opens.",
        french: "La correction de {0} n'est pas ouverte : les notes s'envoient et se reprennent jusqu'à l'ouverture de la modération."
    )

    package static let markingIncomplete = RefusalCode(
        "marking-incomplete",
        .conflict,
        facts: 2,
        english: "Marking of {0} cannot end: {1} still lack their marks.",
        french: "La correction de {0} ne peut pas se terminer : il manque les notes de {1}."
    )

    package static let thirdMarkerCalled = RefusalCode(
        "third-marker-called",
        .conflict,
        facts: 1,
        english: "Another third marker was called for {0} already: re-allocate the script instead.",
        french: "Un autre troisième correcteur a déjà été appelé pour {0} : réattribuez plutôt la copie."
    )

    static let markingCodes = [
        rubricMismatch, individualPartMismatch, markerMissing, markerNotAppointed, notYourScript,
        markingUnknown, markingClosed, markingIncomplete, thirdMarkerCalled,
    ]
}
