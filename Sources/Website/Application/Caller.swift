import Learning

/// Who sent a request.
struct Caller: Sendable {
    let actor: Actor

    /// Nobody in particular.
    static let anonymous = Caller(actor: .publicVerifier)
}
