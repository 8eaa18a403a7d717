extension Texts {
    static let french = Texts(
        layout: LayoutTexts(
            skip: "Aller au contenu",
            languageNavigation: "Langue",
            otherLanguage: "English",
            accountNavigation: "Compte",
            account: "Compte",
            demonstration: "Démonstration.",
            demonstrationMeaning: "Tout ici est inventé\u{202F}; ces certificats ne prouvent rien sur personne.",
            privacy:
                "Nous comptons les réponses, pas les visiteurs. Le fichier vérifié est lu et n’est pas conservé.",
            programs: "Pour les programmes\u{A0}: l’API"
        ),
        home: HomeTexts(
            title: "Bienvenue",
            purpose: "La formation de celles et ceux qui font et appliquent les politiques en matière de drogues.",
            checkHeading: "Un certificat est-il authentique\u{202F}?",
            checkMeaning:
                "Chacun peut vérifier un certificat qui porte notre sceau\u{202F}: par son fichier, ou par le numéro de série et le code qui y sont imprimés.",
            checkLink: "Vérifier un certificat"
        ),
        verify: VerifyTexts(
            heading: "Vérifier un certificat",
            lead: "Sachez si un certificat a été délivré par nous, s’il est inaltéré et s’il est toujours en vigueur.",
            fileHeading: "Vous avez le fichier",
            fileMeaning: "C’est la vérification la plus forte\u{202F}: elle porte sur chaque octet du document et sur son sceau.",
            fileLabel: "Fichier PDF du certificat",
            fileHint: "2\u{A0}Mo au plus chacun, vingt à la fois. Le fichier tel que vous l’avez reçu, ni numérisé ni réimprimé en PDF.",
            fileButton: "Vérifier le fichier",
            paperHeading: "Vous l’avez sur papier",
            paperMeaning: "Le numéro de série et le code figurent à côté du code QR, qui mène à la même réponse.",
            serialLabel: "Numéro de série",
            serialHint: "Majuscules ou minuscules, avec ou sans traits d’union, comme",
            codeLabel: "Code de vérification",
            codeHint: "Huit caractères, comme",
            paperButton: "Vérifier le numéro et le code",
            errorPrefix: "Erreur\u{202F}:",
            summaryHeading: "Veuillez corriger ceci"
        ),
        answer: .french,
        answerTable: .french,
        facts: FactTexts(
            heading: "Ce qu’atteste le document",
            holder: "Délivré à",
            award: "Titre",
            course: "Cours",
            period: "Période",
            periodFrom: "du",
            periodTo: "au",
            workload: "Charge de travail",
            hours: "heures",
            awardedOn: "Date du titre",
            document: "Document",
            preparedOn: "Date de délivrance",
            attendance: "Séances en présentiel suivies",
            of: "sur",
            attended: "suivies",
            addressee: "Destinataire",
            place: "Lieu",
            letter: "Texte",
            undisclosed: "Les notes ne sont pas affichées ici ; seul le document lui-même les indique.",
            issuer: "Délivré par",
            signatory: "Signé par",
            serial: "Numéro de série",
            edition: "Édition"
        ),
        checks: CheckTexts(
            yes: "Oui",
            no: "Non",
            notChecked: "Non vérifié",
            fileProfile: "Forme de nos documents scellés",
            sealKey: "Clé de sceau de cette académie",
            contents: "Chaque octet tel qu’il a été scellé",
            signatureContainer: "Sceau écrit comme notre clé l’écrit",
            signature: "Sceau apposé par cette clé",
            timeStamp: "Horodatage de la signature",
            revocationData: "Éléments de vérification ultérieure du sceau",
            archiveTimeStamps: "Horodatages de la forme archivée",
            credentialProof: "Preuve du badge contenu",
            identifiers: "Page, badge et journal concernent la même attestation",
            logProof: "Inscription au journal de l’académie",
            witnessed: "Journal vu par des témoins indépendants",
            keyWindow: "Clé en service, et à nous seuls, lors du scellement",
            sealingTime: "Jour du scellement passé",
            facts: "Données d’un document à l’intérieur",
            sealIntact: "Sceau intact",
            inRegister: "Inscription à notre registre"
        ),
        problem: ProblemTexts(
            notFound: "Page introuvable",
            notUnderstood: "Cette requête ne peut recevoir de réponse",
            notAnswered: "Pas de réponse pour l’instant",
            verifyLink: "Vérifier un certificat",
            code: "Motif\u{202F}:",
            request: "numéro de requête\u{202F}:"
        ),
        study: .french,
        quiz: .french,
        task: .french,
        apply: .french,
        marking: .french,
        register: .french,
        cohort: .french,
        signIn: .french,
        password: .french,
        account: .french,
        reference: .french,
        badge: .french
    )
}

extension AnswerPageTexts {
    static let french = AnswerPageTexts(
        valid: AnswerText(
            headline: "Valable",
            meaning: "Ce document a été délivré par nous et il est en vigueur.",
            advice: "Vous pouvez vous y fier. Assurez-vous qu’il appartient bien à la personne qui vous le présente."
        ),
        replaced: AnswerText(
            headline: "Remplacé par une édition plus récente",
            meaning: "Ce document a été délivré par nous. Une édition plus récente l’a remplacé.",
            advice: "Demandez au titulaire l’édition actuelle et vérifiez celle-là."
        ),
        suspended: AnswerText(
            headline: "Suspendu",
            meaning:
                "Ce document a été délivré par nous. Il est sans effet tant qu’une enquête est ouverte\u{202F}; cela n’établit rien contre le titulaire.",
            advice: "Ne vous y fiez pas pour l’instant. Vérifiez à nouveau plus tard, ou interrogez l’académie."
        ),
        withdrawn: AnswerText(
            headline: "Retiré",
            meaning: "Ce document a été délivré par nous, puis retiré.",
            advice: "Ne vous y fiez pas. Le motif n’est pas publié."
        ),
        annulled: AnswerText(
            headline: "Annulé\u{202F}: jamais valable",
            meaning: "Un tel document a été scellé, mais aucun titre de l’académie ne le fonde.",
            advice: "Ne vous y fiez pas, et dites à l’académie qui vous l’a présenté."
        ),
        changed: AnswerText(
            headline: "Modifié après le scellement",
            meaning: "Ce fichier porte notre sceau, mais il n’est plus tel qu’il a été scellé.",
            advice:
                "Ne vous y fiez pas. Demandez au titulaire le fichier tel que l’académie l’a envoyé\u{202F}: l’enregistrer à nouveau ou l’annoter le modifie aussi."
        ),
        notInRegister: AnswerText(
            headline: "Absent de notre registre",
            meaning: "Le sceau de ce fichier est bon, mais notre registre ne le connaît pas. Cela ne doit pas arriver.",
            advice: "Ne vous y fiez pas, et envoyez aussitôt le fichier à l’académie\u{202F}: pour nous, c’est une alerte."
        ),
        notOurs: AnswerText(
            headline: "Pas de nous, ou inconnu",
            meaning: "Ce fichier ne porte pas notre sceau.",
            advice:
                "Ne vous y fiez pas. Une numérisation, une photo ou une réimpression en PDF n’a pas de sceau\u{202F}: vérifiez-les par numéro de série et code."
        ),
        notOursOnPaper: AnswerText(
            headline: "Pas de nous, ou inconnu",
            meaning: "Nous n’avons pas de certificat avec ce numéro de série et ce code.",
            advice: "Comparez les deux avec le document et réessayez. S’ils sont exacts, ne vous fiez pas au document."
        ),
        cannotJudge: AnswerText(
            headline: "Impossible de juger",
            meaning: "Ce que l’on sait en ce moment ne suffit pas pour répondre.",
            advice: "Considérez-le comme non vérifié. Réessayez plus tard, ou interrogez l’académie."
        ),
        title: "Vérification d’un certificat",
        whatToDo: "Que faire\u{202F}:",
        specimen: "SPÉCIMEN",
        specimenMeaning: "Fait pour une démonstration. Il ne prouve rien sur personne.",
        specimenAdvice: "Ne vous y fiez pas\u{202F}: c’est un spécimen. On pourrait se fier à un vrai certificat ayant cette réponse.",
        compareWithPaper: "Comparez chaque ligne ci-dessous avec le papier\u{202F}: si l’une diffère, le papier a été altéré.",
        compareWithFile: "Les lignes ci-dessous proviennent du fichier scellé lui-même.",
        since: "Depuis le",
        statusAsOf: "État au",
        sealedAt: "Scellé le",
        file: "Fichier",
        answeredAt: "Réponse du",
        checksHeading: "Ce qui a été vérifié",
        independentHeading: "Vérifier sans nous",
        independentSignature:
            "Le fichier PDF porte un cachet électronique (PAdES) que tout logiciel de PDF signés peut vérifier avec le certificat racine de l’académie.",
        independentProgram: "Le programme de l’académie juge un fichier sans réseau, à l’aide du dossier de confiance de l’académie\u{202F}:",
        again: "Vérifier un autre certificat",
        printed: "Chacun peut répéter cette vérification à l’adresse"
    )
}
