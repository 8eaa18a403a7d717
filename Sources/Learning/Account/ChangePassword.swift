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
        let (now, fresh, chosen) = (context.clock.now, try context.random.bytes(32), chosen)
        // Whoever found a session open must not be able to try out passwords in it.
        let entered = try await context.store.write { transaction in
            let account = try transaction.accounts.require(id)
            let password = try Password(choosing: chosen, for: account)
            try transaction.credentials.attempts(drawing: fresh).requireEntry(.change(id), at: now)
            return Entered(account: account, hash: try transaction.credentials.lockHash(of: id), password: password)
        }
        guard let hash = entered.hash else { throw Refusal(.passwordWrong) }
        guard try await isCurrent(hash, of: id, in: context) else { throw Refusal(.passwordWrong) }
        let renewed = try await hasher.hash(entered.password)
        let (stamp, secret) = (try context.stamp(), try Secret.draw(.session, from: context.random))
        return try await context.store.write { transaction in
            let act = try stamp.act(Self.name, on: Subject(account: id))
            guard try transaction.credentials.lockHash(of: id) == hash else { throw Refusal(.passwordWrong) }
            try transaction.credentials.set(renewed, of: id, at: act.at)
            try transaction.credentials.attempts(drawing: fresh).clear(.change(id))
            try transaction.credentials.removeTickets(of: id)
            let ended = try transaction.sessions.endAll(of: id, besides: session)
            try transaction.sessions.replaceSecret(of: session, by: secret)
            try transaction.audit.append(act, to: .account(id), person: entered.account.person, payload: ["endedSessions": .integer(Int64(ended))])
            return Outcome(secret: secret, endedSessions: ended)
        }
    }

    /// One word, wherever it is handed on.
    private final class Entered: Sendable {
        let account: Account
        let hash: PasswordHash?
        let password: Password

        init(account: Account, hash: PasswordHash?, password: Password) { (self.account, self.hash, self.password) = (account, hash, password) }
    }

    /// Where the hashing is too busy to say, the attempt is not counted.
    private func isCurrent(_ hash: PasswordHash, of id: Identifier<Account>, in context: CommandContext) async throws -> Bool {
        do {
            return try await hasher.verify(current, against: hash) != .mismatch
        } catch {
            let fresh = try context.random.bytes(32)
            try await context.store.write { try $0.credentials.attempts(drawing: fresh).giveBack(.change(id)) }
            throw error
        }
    }
}
