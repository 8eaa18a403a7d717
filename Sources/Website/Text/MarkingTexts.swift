import Learning

/// What a marker's pages say.
struct MarkingTexts: Sendable {
    let heading: String
    let lead: String
    let openHeading: String
    let nothingOpen: String
    let sentHeading: String
    let code: String
    let assessment: String
    let part: String
    let state: String
    let words: String
    let author: String
    let anonymous: String
    let openScript: String
    let brief: String
    let ownMark: String
    let rubric: String
    let individual: String
    let comments: String
    let commentsHint: String
    let saveDraft: String
    let send: String
    let closed: String
    let talkHeading: String
    let talkMeaning: String
    let otherMark: String

    static func name(_ part: MarkingPart) -> LocalizedText {
        switch part {
        case .first: LocalizedText(english: "first marker", french: "premier correcteur")
        case .second: LocalizedText(english: "second marker", french: "second correcteur")
        case .third: LocalizedText(english: "third marker", french: "troisième correcteur")
        }
    }

    static func name(_ state: MarkingState) -> LocalizedText {
        switch state {
        case .allocated: LocalizedText(english: "to be marked", french: "à corriger")
        case .drafted: LocalizedText(english: "draft saved", french: "brouillon enregistré")
        case .sent: LocalizedText(english: "sent", french: "envoyée")
        case .takenBack: LocalizedText(english: "taken back", french: "reprise")
        case .sealed: LocalizedText(english: "closed", french: "close")
        }
    }
}
