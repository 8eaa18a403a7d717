import Hummingbird
import Learning

/// What was just done, said on the page that follows. Its key stands in the address; whatever else stands there says nothing.
enum Notice: String, CaseIterable, Sendable {
    case answerSaved = "answer-saved"
    case applicationSaved = "application-saved"
    case applicationSent = "application-sent"
    case applicationWithdrawn = "application-withdrawn"
    case draftKept = "draft-kept"
    case fileReceived = "file-received"
    case markDrafted = "mark-drafted"
    case markSent = "mark-sent"
    case nameConfirmed = "name-confirmed"
    case offerAccepted = "offer-accepted"
    case offerDeclined = "offer-declined"
    case passwordChanged = "password-changed"
    case passwordChosen = "password-chosen"
    case registerKept = "register-kept"
    case registerUnchanged = "register-unchanged"
    case sessionEnded = "session-ended"
    case shareEnded = "share-ended"
    case signedOut = "signed-out"
    case testHandedIn = "test-handed-in"
    case tokenRevoked = "token-revoked"
    case unitDone = "unit-done"
    case workHandedIn = "work-handed-in"
    case workReplaced = "work-replaced"
    case workUnchanged = "work-unchanged"

    static let field = "notice"
}

extension Request {
    /// Nil for an address without one.
    func notice(_ limits: WebsiteLimits) -> Notice? { (try? fields(limits))?[Notice.field].flatMap { Notice(rawValue: $0) } }
}
