/// Of what attempts are counted. What is stored is a keyed hash of it, never an address itself.
package enum AttemptSubject: Sendable, Hashable {
    /// Strangers' attempts at an address, whether or not there is an account of it.
    case account(EmailAddress?)
    /// Attempts in a browser in which the holder has signed in before: what strangers do elsewhere does not count here.
    case device(Secret)
    case network(NetworkPrefix)
    case reset(EmailAddress?)
    /// Attempts to change a password, in whatever session of the account: strangers who try to sign in do not hinder the holder, nor does somebody in a session that
    /// was left open hinder whoever signs in.
    case change(Identifier<Account>)
    /// Invitations to one address.
    case invitation(EmailAddress)

    package var text: String {
        switch self {
        case .account(let email): "account \(email?.text ?? "")"
        case .device(let secret): "device \(secret.text)"
        case .network(let prefix): "network \(prefix.text)"
        case .reset(let email): "reset \(email?.text ?? "")"
        case .change(let account): "change \(account)"
        case .invitation(let email): "invitation \(email.text)"
        }
    }

    package var policy: AttemptPolicy {
        switch self {
        case .account, .device, .change: .account
        case .network: .network
        case .reset: .reset
        case .invitation: .invitation
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

    /// The same, where whoever asks may be told.
    ///
    /// - Throws: ``Refusal`` `too-many-attempts` with the seconds to wait.
    func requireEntry(_ subject: AttemptSubject, at now: Instant) throws {
        guard try enter(subject, at: now) == nil else { return }
        throw Refusal(.tooManyAttempts, ["\(subject.policy.wait(try tally(subject), at: now))"])
    }

    /// Takes back an attempt that was counted and not judged. One less than there are by now: others may have been counted meanwhile.
    func giveBack(_ subject: AttemptSubject) throws {
        let tally = try tally(subject)
        try set(AttemptTally(failures: max(0, tally.failures - 1), at: tally.at), for: subject)
    }
}
