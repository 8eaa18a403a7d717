/// What the pages about the API say around the definitions, which are told in English alone.
struct ReferenceTexts: Sendable {
    let heading: String
    let lead: String
    let accessHeading: String
    let access: String
    let sameAgain: String
    let lists: String
    let documentLink: String
    let nounsHeading: String
    let problemsLink: String
    let problemsHeading: String
    let problemsLead: String
    let shapesHeading: String
    let back: String
    let everybody: String
    let operatorAlone: String

    let noun: String
    let operations: String
    let mayCall: String
    let fields: String
    let field: String
    let place: String
    let kind: String
    let meaning: String
    let answer: String
    let answerHeaders: String
    let problems: String
    let example: String
    let optional: String
    let status: String
    let code: String

    let inPath: String
    let inQuery: String
    let inHeader: String
    let inBody: String

    let orNull: String
    let oneOf: String
    let listOf: String
    let tableOf: String
    let object: String
    let anything: String
    let wholeNumber: String
    let text: String
    let identifier: String
    let emailAddress: String
    let day: String
    let instant: String
    let bytes: String
}
