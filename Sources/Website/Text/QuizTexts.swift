import Learning

/// What the pages of a test say.
struct QuizTexts: Sendable {
    let question: String
    let of: String
    let answer: String
    let words: String
    let isTrue: String
    let isFalse: String
    let fileElsewhere: String
    let savedAt: String
    let back: String
    let next: String
    let overview: String
    let timeLeft: String
    let attempt: String
    let attempts: String
    let tries: String
    let timeLimit: String
    let startedAt: String
    let state: String
    let unanswered: String
    let answered: String
    let points: String
    let handIn: String
    let handedIn: String
    let receipt: String
    let provisionalMark: String
    let startMeaning: String
    let start: String
    let goOn: String
    let nothingToBegin: String
    let reviewHeading: String
    let notYetTold: String
    let right: String
    let notRight: String
    let awaitsMarker: String

    static let english = QuizTexts(
        question: "Question",
        of: "of",
        answer: "Your answer",
        words: "words at most",
        isTrue: "True",
        isFalse: "False",
        fileElsewhere: "This question is answered by a file, which you hand in with your other work.",
        savedAt: "Saved",
        back: "Save and go back",
        next: "Save and go on",
        overview: "Overview",
        timeLeft: "Time left",
        attempt: "Attempt",
        attempts: "Attempts",
        tries: "Attempts used",
        timeLimit: "Time for one attempt",
        startedAt: "Begun",
        state: "State",
        unanswered: "not answered",
        answered: "answered",
        points: "Points",
        handIn: "Hand in",
        handedIn: "Handed in",
        receipt: "Receipt",
        provisionalMark: "Mark, provisional until the board has met",
        startMeaning: "Each answer is saved when you leave its page. When the time is over, what was saved counts.",
        start: "Begin",
        goOn: "Go on",
        nothingToBegin: "There is no attempt to begin now.",
        reviewHeading: "Your answers, and what is said to them",
        notYetTold: "What each answer earned is told later: nothing may be seen while others still answer, or before the board has met.",
        right: "Right.",
        notRight: "Not right.",
        awaitsMarker: "A marker has to read this answer."
    )

    static let french = QuizTexts(
        question: "Question",
        of: "sur",
        answer: "Votre réponse",
        words: "mots au plus",
        isTrue: "Vrai",
        isFalse: "Faux",
        fileElsewhere: "On répond à cette question par un fichier, remis avec vos autres travaux.",
        savedAt: "Enregistrée le",
        back: "Enregistrer et revenir",
        next: "Enregistrer et continuer",
        overview: "Vue d’ensemble",
        timeLeft: "Temps restant",
        attempt: "Tentative",
        attempts: "Tentatives",
        tries: "Tentatives utilisées",
        timeLimit: "Durée d’une tentative",
        startedAt: "Commencée le",
        state: "État",
        unanswered: "sans réponse",
        answered: "répondu",
        points: "Points",
        handIn: "Remettre",
        handedIn: "Remise le",
        receipt: "Reçu",
        provisionalMark: "Note, provisoire jusqu’au jury",
        startMeaning: "Chaque réponse est enregistrée quand vous quittez sa page. À la fin du temps, ce qui est enregistré compte.",
        start: "Commencer",
        goOn: "Continuer",
        nothingToBegin: "Il n’y a pas de tentative à commencer maintenant.",
        reviewHeading: "Vos réponses, et ce qui en est dit",
        notYetTold:
            "Ce que vaut chaque réponse est communiqué plus tard\u{202F}: rien n’est montré tant que d’autres répondent encore, ni avant la réunion du jury.",
        right: "Juste.",
        notRight: "Pas juste.",
        awaitsMarker: "Un correcteur doit lire cette réponse."
    )

    /// `11 h 12 min`, `45 min`; of the last minutes the seconds too.
    static func minutes(_ seconds: Int) -> String {
        if seconds >= 3600 { return seconds % 3600 < 60 ? "\(seconds / 3600) h" : "\(seconds / 3600) h \(seconds / 60 % 60) min" }
        return seconds >= 300 || seconds % 60 == 0 ? "\(seconds / 60) min" : "\(seconds / 60) min \(seconds % 60) s"
    }
}
