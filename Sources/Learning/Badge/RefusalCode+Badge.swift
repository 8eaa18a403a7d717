extension RefusalCode {
    package static let badgeMissing = RefusalCode(
        "badge-missing",
        .unknown,
        facts: 1,
        english: "Document {0} carries no badge: certificates do, from the day on which the academy began to give badges.",
        french: "Le document {0} ne porte pas de badge : les certificats en portent, depuis que l’académie en délivre."
    )

    package static let badgeFormMissing = RefusalCode(
        "badge-form-missing",
        .unavailable,
        facts: 1,
        english: "The badge cannot be given as {0} now: the academy has no key for that. Take the JSON form, which lies in the document itself.",
        french:
            "Le badge ne peut être remis en {0} maintenant : l’académie n’a pas de clé pour cela. Prenez la forme JSON, qui se trouve dans le document même."
    )

    package static let statusListUnknown = RefusalCode(
        "status-list-unknown",
        .unknown,
        facts: 1,
        english: "There is no status list {0}; they are counted from 1.",
        french: "Il n’existe pas de liste de statuts {0} ; elles se comptent à partir de 1."
    )

    package static let shareUnknown = RefusalCode(
        "share-unknown",
        .unknown,
        facts: 0,
        english: "This link shows nothing: it ended, or is not complete. Ask whoever sent it for another.",
        french: "Ce lien ne montre rien : il a pris fin, ou il est incomplet. Demandez-en un autre à qui vous l’a envoyé."
    )

    package static let tooManyShares = RefusalCode(
        "too-many-shares",
        .conflict,
        facts: 1,
        english: "There are {0} links to this document already; end one that is not needed any more.",
        french: "Il existe déjà {0} liens vers ce document ; mettez fin à l’un de ceux qui ne servent plus."
    )

    package static let statementRefused = RefusalCode(
        "statement-refused",
        .invalid,
        facts: 0,
        english: "This is no statement of ours, or not the whole of it: it begins behind the # in the address of the code on the paper.",
        french: "Ce n’est pas un énoncé de notre part, ou il est incomplet : il commence après le # dans l’adresse du code figurant sur le papier."
    )

    static let badgeCodes = [statementRefused, badgeMissing, badgeFormMissing, statusListUnknown, shareUnknown, tooManyShares]
}
