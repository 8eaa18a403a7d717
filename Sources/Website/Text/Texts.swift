import Learning

/// Everything the pages say in one language. One field for each text, so that a missing translation does not compile.
struct Texts: Sendable {
    let layout: LayoutTexts
    let home: HomeTexts
    let verify: VerifyTexts
    let answer: AnswerPageTexts
    let answerTable: AnswerTableTexts
    let facts: FactTexts
    let checks: CheckTexts
    let problem: ProblemTexts
    let study: StudyTexts
    let quiz: QuizTexts
    let task: TaskTexts
    let apply: ApplyTexts
    let marking: MarkingTexts
    let register: RegisterTexts
    let cohort: CohortTexts
    let signIn: SignInTexts
    let password: PasswordTexts
    let account: AccountTexts
    let reference: ReferenceTexts
    let badge: BadgeTexts

    static func of(_ language: Language) -> Texts {
        switch language {
        case .english: english
        case .french: french
        }
    }
}

struct LayoutTexts: Sendable {
    let skip: String
    let languageNavigation: String
    /// The other language's own name.
    let otherLanguage: String
    let accountNavigation: String
    let account: String
    let demonstration: String
    let demonstrationMeaning: String
    let privacy: String
    let programs: String
}

struct HomeTexts: Sendable {
    let title: String
    let purpose: String
    let checkHeading: String
    let checkMeaning: String
    let checkLink: String
}

struct VerifyTexts: Sendable {
    let heading: String
    let lead: String
    let fileHeading: String
    let fileMeaning: String
    let fileLabel: String
    let fileHint: String
    let fileButton: String
    let paperHeading: String
    let paperMeaning: String
    let serialLabel: String
    let serialHint: String
    let codeLabel: String
    let codeHint: String
    let paperButton: String
    /// Before the page's title, for those who hear it first.
    let errorPrefix: String
    let summaryHeading: String
}

struct ProblemTexts: Sendable {
    let notFound: String
    let notUnderstood: String
    let notAnswered: String
    let verifyLink: String
    let code: String
    let request: String
}
