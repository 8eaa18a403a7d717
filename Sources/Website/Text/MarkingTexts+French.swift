extension MarkingTexts {
    static let french = MarkingTexts(
        heading: "Correction",
        lead: "Les travaux qui vous sont confiés. Leur code est leur seul nom jusqu’à la publication des résultats.",
        openHeading: "À faire",
        nothingOpen: "Rien ne vous attend.",
        sentHeading: "Envoyées",
        code: "Code",
        assessment: "Évaluation",
        part: "Vous êtes",
        state: "État",
        words: "Mots",
        author: "Auteur",
        anonymous: "anonyme",
        openScript: "Ouvrir le travail",
        brief: "La consigne",
        ownMark: "Votre note à ce stade",
        rubric: "Votre note",
        individual: "Partie individuelle (0–100)",
        comments: "Commentaires",
        commentsHint: "L’auteur les lit après publication des résultats.",
        saveDraft: "Enregistrer le brouillon",
        send: "Envoyer",
        closed: "Ce travail ne peut pas être corrigé maintenant.",
        talkHeading: "L’autre correcteur",
        talkMeaning: "Les deux notes sont éloignées. Concertez-vous, puis indiquez la note convenue.",
        otherMark: "L’autre note"
    )
}
