extension ReferenceTexts {
    static let french = ReferenceTexts(
        heading: "L’API",
        lead:
            "Tout ce que font ces pages, et davantage, pour les programmes\u{A0}: du JSON par HTTP, selon les mêmes règles et avec les mêmes droits.",
        accessHeading: "Avant de commencer",
        access: """
            Envoyez le jeton créé sur la page de votre compte dans «\u{A0}Authorization: Bearer …\u{A0}». Ce qui figure dans une adresse est codé en pour cent\u{A0}; \
            un GET reçoit ses autres champs après le point d’interrogation, les autres méthodes dans un objet JSON.
            """,
        sameAgain: """
            Exécuter deux fois la même opération ne change rien et répond «\u{A0}unchanged\u{A0}». Avec une Idempotency-Key de votre choix, la même requête reçoit \
            aussi la même réponse, pendant un jour. If-Match refuse une modification faite à partir d’un état antérieur.
            """,
        lists: "Les listes viennent par pages\u{A0}: «\u{A0}after\u{A0}» est le «\u{A0}next\u{A0}» de la page précédente.",
        documentLink: "Le même contenu en document OpenAPI 3.1",
        nounsHeading: "Ce qu’elle offre",
        problemsLink: "Ce qui peut mal tourner, par statut et par code",
        problemsHeading: "Problèmes",
        problemsLead:
            "Toute erreur est dite en application/problem+json, avec un code qui ne change jamais et une phrase dans la langue demandée.",
        shapesHeading: "Formes",
        back: "Toute l’API",
        everybody: "tout le monde",
        operatorAlone: "l’exploitant de la machine",
        noun: "Objet",
        operations: "Opérations",
        mayCall: "Peuvent l’appeler",
        fields: "Champs",
        field: "Champ",
        place: "Dans",
        kind: "Nature",
        meaning: "Sens",
        answer: "Réponse",
        answerHeaders: "avec les en-têtes",
        problems: "Problèmes",
        example: "Exemple",
        optional: "facultatif",
        status: "Statut",
        code: "Code",
        inPath: "chemin",
        inQuery: "requête",
        inHeader: "en-tête",
        inBody: "corps",
        orNull: "ou null",
        oneOf: "l’un de",
        listOf: "liste de",
        tableOf: "objet, par clé, de",
        object: "objet",
        anything: "tout JSON",
        wholeNumber: "nombre entier",
        text: "texte",
        identifier: "identifiant",
        emailAddress: "adresse électronique",
        day: "jour",
        instant: "instant UTC",
        bytes: "Les octets du fichier, en"
    )
}
