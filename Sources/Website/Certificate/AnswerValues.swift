/// What the template of an answer may name beside ``SiteValues``.
struct AnswerValues: Sendable {
    let answer: AnswerText
    let tone: String
    let isGood: Bool
    let isCaution: Bool
    let isBad: Bool
    let isOpen: Bool

    init(_ text: AnswerText, tone: AnswerTone) {
        answer = text
        self.tone = tone.rawValue
        isGood = tone == .good
        isCaution = tone == .caution
        isBad = tone == .bad
        isOpen = tone == .open
    }
}
