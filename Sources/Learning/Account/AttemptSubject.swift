/// Of what attempts are counted. What is stored is a keyed hash of it, never an address itself.
package enum AttemptSubject: Sendable, Hashable {
    /// Strangers' attempts at an address, whether or not there is an account of it.
    case account(EmailAddress?)
    /// Attempts in a browser in which the holder has signed in before: what strangers do elsewhere does not count here.
    case device(Secret)
    case network(NetworkPrefix)
    case reset(EmailAddress?)

    package var text: String {
        switch self {
        case .account(let email): "account \(email?.text ?? "")"
        case .device(let secret): "device \(secret.text)"
        case .network(let prefix): "network \(prefix.text)"
        case .reset(let email): "reset \(email?.text ?? "")"
        }
    }

    package var policy: AttemptPolicy {
        switch self {
        case .account, .device: .account
        case .network: .network
        case .reset: .reset
        }
    }
}

/// Counted attempts, shared by all processes of the academy.
package protocol SignInAttemptRecords {
    /// Locks the row, where there is one.
    func tally(_ subject: AttemptSubject) throws -> AttemptTally
    func set(_ tally: AttemptTally, for subject: AttemptSubject) throws
    func clear(_ subject: AttemptSubject) throws
}

extension SignInAttemptRecords {
    /// Counts an attempt before it is judged, so that many at once cannot all be the first.
    ///
    /// - Returns: nil when it must wait and was not counted; else the tally as it was before.
    func enter(_ subject: AttemptSubject, at now: Instant) throws -> AttemptTally? {
        let tally = try tally(subject)
        guard subject.policy.wait(tally, at: now) == 0 else { return nil }
        try set(subject.policy.adding(tally, at: now), for: subject)
        return tally
    }
}
