import Learning

/// One answer in words: what it is, what that means, what to do now.
struct AnswerText: Sendable {
    let headline: String
    let meaning: String
    let advice: String
}

struct AnswerPageTexts: Sendable {
    let valid: AnswerText
    let replaced: AnswerText
    let suspended: AnswerText
    let withdrawn: AnswerText
    let annulled: AnswerText
    let changed: AnswerText
    let notInRegister: AnswerText
    let notOurs: AnswerText
    /// ``notOurs`` where serial and code were asked for: a wrong code and an unknown serial are one and the same answer.
    let notOursOnPaper: AnswerText
    let cannotJudge: AnswerText

    let title: String
    let whatToDo: String
    let specimen: String
    let specimenMeaning: String
    /// In place of the advice to rely on a valid certificate.
    let specimenAdvice: String
    let compareWithPaper: String
    let compareWithFile: String
    let since: String
    let statusAsOf: String
    let sealedAt: String
    let file: String
    let answeredAt: String
    let checksHeading: String
    let independentHeading: String
    let independentSignature: String
    let independentProgram: String
    let again: String
    let printed: String

    func text(_ answer: VerificationAnswer, onPaper: Bool) -> AnswerText {
        switch answer {
        case .valid: valid
        case .replaced: replaced
        case .suspended: suspended
        case .withdrawn: withdrawn
        case .annulled: annulled
        case .changed: changed
        case .notInRegister: notInRegister
        case .notOurs: onPaper ? notOursOnPaper : notOurs
        case .cannotJudge: cannotJudge
        }
    }
}

struct FactTexts: Sendable {
    let heading: String
    let holder: String
    let award: String
    let course: String
    let period: String
    /// Before the first day.
    let periodFrom: String
    /// Between the first and the last day.
    let periodTo: String
    let workload: String
    let hours: String
    let awardedOn: String
    let document: String
    let preparedOn: String
    let attendance: String
    /// Between hours attended and hours held.
    let of: String
    /// Before the minutes of a session that were attended.
    let attended: String
    let addressee: String
    let place: String
    let letter: String
    /// In place of what a transcript says.
    let undisclosed: String
    let issuer: String
    let signatory: String
    let serial: String
    let edition: String
}

/// What an examination looks at, in words that follow yes, no and not checked alike.
struct CheckTexts: Sendable {
    let yes: String
    let no: String
    let notChecked: String

    let fileProfile: String
    let sealKey: String
    let contents: String
    let signatureContainer: String
    let signature: String
    let timeStamp: String
    let revocationData: String
    let archiveTimeStamps: String
    let credentialProof: String
    let identifiers: String
    let logProof: String
    let witnessed: String
    let keyWindow: String
    let sealingTime: String
    let facts: String
    let sealIntact: String
    let inRegister: String

    /// A check that has no words yet is shown by its name.
    func subject(_ name: String) -> String {
        switch name {
        case "file-profile": fileProfile
        case "seal-key": sealKey
        case "contents": contents
        case "signature-container": signatureContainer
        case "signature": signature
        case "time-stamp": timeStamp
        case "revocation-data": revocationData
        case "archive-time-stamps": archiveTimeStamps
        case "credential-proof": credentialProof
        case "identifiers": identifiers
        case "log-proof": logProof
        case "witnessed": witnessed
        case "key-window": keyWindow
        case "sealing-time": sealingTime
        case "facts": facts
        case "seal-intact": sealIntact
        case "in-register": inRegister
        default: name
        }
    }

    func result(_ result: VerificationCheck.Result) -> String {
        switch result {
        case .yes: yes
        case .no: no
        case .notChecked: notChecked
        }
    }
}
