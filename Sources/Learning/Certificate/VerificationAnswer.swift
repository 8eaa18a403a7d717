/// The one list of answers a verifier can get, the same on every door (ruling 6).
package enum VerificationAnswer: String, Sendable, CaseIterable {
    case valid
    case replaced
    case suspended
    case withdrawn
    case annulled
    /// An original is known, and this is not it.
    case changed
    /// A good seal without an entry: somebody sealed what the academy never issued. An alarm.
    case notInRegister = "not-in-register"
    case notOurs = "not-ours"
    case cannotJudge = "cannot-judge"

    /// 0 for valid, 2 where nothing could be judged, 1 for everything else.
    package var exitCode: Int32 {
        switch self {
        case .valid: 0
        case .cannotJudge: 2
        case .replaced, .suspended, .withdrawn, .annulled, .changed, .notInRegister, .notOurs: 1
        }
    }
}
