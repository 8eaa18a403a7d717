/// What the pages say on which work is handed in.
struct TaskTexts: Sendable {
    let state: String
    let opensAt: String
    let deadline: String
    let extended: String
    let kinds: String
    let kindList: String
    let atMost: String
    let megabytes: String
    let words: String
    let code: String
    let codeMeaning: String
    let brief: String
    let lateRule: @Sendable (_ percent: String, _ days: Int) -> String
    let lateNow: @Sendable (_ days: String, _ percent: String) -> String
    let noLateWork: String

    let handInHeading: String
    let replaceHeading: String
    let replaceMeaning: String
    let fileLabel: String
    let fileHint: String
    let send: String
    let textHeading: String
    let textLabel: String
    let textHint: String
    let sendText: String
    let nothingTaken: String
    let notByFile: String
    let draftHeading: String
    let draftSaved: String
    let draftCounts: String
    let draftHeldBack: String
    let draftLook: String

    let confirmHeading: String
    let confirmLead: String
    let file: String
    let size: String
    let kind: String
    let digest: String
    let arrivedAt: String
    let look: String
    let wordsLabel: String
    let wordsHint: String
    let heldBack: String
    let confirm: String
    let keepDraft: String
    let another: String

    let receiptsHeading: String
    let receipt: String
    let receiptLead: String
    let task: String
    let edition: String
    let at: String
    let lateness: String
    let inTime: String
    let backToTask: String
    let backToProgress: String
}
