import Learning

/// How an answer looks. The words say it all; colour and sign only repeat them.
enum AnswerTone: String, Sendable {
    case good
    case caution
    case bad
    /// Neither good nor bad: nothing is known.
    case open

    init(_ answer: VerificationAnswer) {
        switch answer {
        case .valid: self = .good
        case .replaced, .suspended: self = .caution
        case .withdrawn, .annulled, .changed, .notInRegister: self = .bad
        case .notOurs, .cannotJudge: self = .open
        }
    }
}
