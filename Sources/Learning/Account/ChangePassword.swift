import CanonicalJSON

/// Sets a new password in place of one that the holder knows. Their other sessions end, and the one in which it is said gets a new secret: whoever else had one
/// of them is out.
package struct ChangePassword: Command {
    package static let name = CommandName.changePassword

    /// A class, so that it is one word wherever it is handed on.
    package final class Outcome: Sendable {
        /// The session's new secret.
        package let secret: Secret
        package let endedSessions: Int

        init(secret: Secret, endedSessions: Int) { (self.secret, self.endedSessions) = (secret, endedSessions) }
    }

    private let current: Password
    private let chosen: String
    private let hasher: any PasswordHasher

    package init(current: Password, new chosen: String, hasher: any PasswordHasher) {
        (self.current, self.chosen, self.hasher) = (current, chosen, hasher)
    }

    /// - Throws: ``Refusal`` `password-wrong`, `password-too-short`, `password-too-long`, `password-guessable`, `too-many-attempts`, `too-busy`.
    package func perform(in context: CommandContext) async throws -> Outcome {
        guard let session = context.actor.entrance.session, let id = context.actor.account else { throw Refusal(.signInNeeded) }
        let (now, fresh) = (context.clock.now, try context.random.bytes(32))
        // Whoever found a session open must not be able to try out passwords in it.
        let facts = try await context.store.write { transaction in
            let account = try transaction.accounts.require(id)
            let (attempts, subject) = (try transaction.credentials.attempts(drawing: fresh), AttemptSubject.account(account.email))
            guard try attempts.enter(subject, at: now) != nil else {
                throw Refusal(.tooManyAttempts, ["\(subject.policy.wait(try attempts.tally(subject), at: now))"])
            }
            return try transaction.credentials.signInFacts(account.email, device: nil, at: now)
        }
        guard let account = facts.account, let hash = facts.hash else { throw Refusal(.passwordWrong) }
        let password = try Password(choosing: chosen, for: account)
        guard try await hasher.verify(current, against: hash) != .mismatch else { throw Refusal(.passwordWrong) }
        let renewed = try await hasher.hash(password)
        let (stamp, secret) = (try context.stamp(), try Secret.draw(.session, from: context.random))
        return try await context.store.write { transaction in
            let act = try stamp.act(Self.name, on: Subject(account: id))
            guard try transaction.credentials.lockHash(of: id) == hash else { throw Refusal(.passwordWrong) }
            try transaction.credentials.set(renewed, of: id, at: act.at)
            try transaction.credentials.attempts(drawing: fresh).clear(.account(account.email))
            try transaction.credentials.removeTickets(of: id)
            let ended = try transaction.sessions.endAll(of: id, besides: session)
            try transaction.sessions.replaceSecret(of: session, by: secret)
            try transaction.audit.append(act, to: .account(id), person: account.person, payload: ["endedSessions": .integer(Int64(ended))])
            return Outcome(secret: secret, endedSessions: ended)
        }
    }
}
