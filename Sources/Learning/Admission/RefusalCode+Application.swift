extension RefusalCode {
    package static let applicationUnknown = RefusalCode(
        "application-unknown",
        .unknown,
        facts: 1,
        english: "There is no application {0}.",
        french: "Il n'y a pas de candidature {0}."
    )

    package static let applicationExists = RefusalCode(
        "application-exists",
        .conflict,
        facts: 2,
        english: "The person has an application for {0} in state {1}; there is one for each person and edition.",
        french: "La personne a une candidature pour {0} à l'état {1} ; il y en a une par personne et par édition."
    )

    package static let callClosed = RefusalCode(
        "call-closed",
        .conflict,
        facts: 2,
        english: "Applications for {0} were taken until {1}.",
        french: "Les candidatures pour {0} étaient reçues jusqu'au {1}."
    )

    package static let editionNotOpen = RefusalCode(
        "edition-not-open",
        .conflict,
        facts: 2,
        english: "Edition {0} is {1}; only a published one takes applications.",
        french: "L'édition {0} est à l'état {1} ; seule une édition publiée reçoit des candidatures."
    )

    package static let editionStarted = RefusalCode(
        "edition-started",
        .conflict,
        facts: 2,
        english: "Edition {0} began on {1}; this could be done until the day before.",
        french: "L'édition {0} a commencé le {1} ; c'était possible jusqu'à la veille."
    )

    package static let editionNotStarted = RefusalCode(
        "edition-not-started",
        .conflict,
        facts: 2,
        english: "Edition {0} begins on {1}; this can be done from that day on.",
        french: "L'édition {0} commence le {1} ; ce sera possible à partir de ce jour."
    )

    package static let countryFixed = RefusalCode(
        "country-fixed",
        .conflict,
        facts: 1,
        english: "The country is that of the closing date and stays {0}.",
        french: "Le pays est celui de la date de clôture et reste {0}."
    )

    package static let ownCase = RefusalCode(
        "own-case",
        .forbidden,
        facts: 0,
        english: "Nobody decides on their own case; somebody else must.",
        french: "Nul ne décide de son propre cas ; une autre personne doit le faire."
    )

    package static let deferredBefore = RefusalCode(
        "deferred-before",
        .conflict,
        facts: 1,
        english: "The person was deferred by wish on {0}; that is possible once.",
        french: "La personne a été reportée à sa demande le {0} ; c'est possible une fois."
    )

    package static let nextEditionOther = RefusalCode(
        "next-edition-other",
        .conflict,
        facts: 2,
        english: "{0} is not the edition after {1}; a deferred seat is one of the next edition.",
        french: "{0} n'est pas l'édition qui suit {1} ; une place reportée l'est à l'édition suivante."
    )

    package static let editionHasMembers = RefusalCode(
        "edition-has-members",
        .conflict,
        facts: 2,
        english: "{1} people are enrolled in {0}; defer or withdraw them before it is cancelled.",
        french: "{1} personnes sont inscrites dans {0} ; reportez-les ou retirez-les avant de l'annuler."
    )

    package static let editionNotOver = RefusalCode(
        "edition-not-over",
        .conflict,
        facts: 2,
        english: "Edition {0} runs until {1}; it can be completed after that day.",
        french: "L'édition {0} se termine le {1} ; elle pourra être close après ce jour."
    )

    static let applicationCodes = [
        applicationUnknown, applicationExists, callClosed, editionNotOpen, editionStarted, editionNotStarted, countryFixed, ownCase, deferredBefore,
        nextEditionOther, editionHasMembers, editionNotOver,
    ]
}
