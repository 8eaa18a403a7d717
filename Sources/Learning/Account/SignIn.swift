import CanonicalJSON

/// Opens a session for whoever knows an account's address and password.
///
/// An unknown address, a wrong password, an account without one and one that must wait get the same refusal after the same work: one look-up, one count, one
/// hash. The count is written before the password is looked at, so that many attempts at once, in however many processes, cannot all be the first.
package struct SignIn: Command {
    package static let name = CommandName.signIn

    private let email: EmailAddress?
    private let password: Password
    private let circumstances: SignInCircumstances
    private let hasher: any PasswordHasher

    /// - Parameter email: nil for what is no address at all.
    package init(email: EmailAddress?, password: Password, circumstances: SignInCircumstances, hasher: any PasswordHasher) {
        (self.email, self.password, self.circumstances, self.hasher) = (email, password, circumstances, hasher)
    }

    /// - Throws: ``Refusal`` `sign-in-refused`, `too-many-attempts`, `too-busy`.
    package func perform(in context: CommandContext) async throws -> SignedIn {
        let attempt = try await enter(in: context)
        let verdict: PasswordVerdict
        do {
            verdict = try await hasher.verify(password, against: attempt.facts.hash ?? hasher.decoy)
        } catch {
            try await giveBack(attempt, in: context)
            throw error
        }
        guard verdict != .mismatch, attempt.before != nil, let account = attempt.facts.account, let hash = attempt.facts.hash else {
            try await countForNetwork(in: context)
            throw Refusal(.signInRefused)
        }
        let renewed = verdict == .outdatedMatch ? try await hasher.hash(password) : nil
        return try await open(account, hash: hash, renewed: renewed, attempt, in: context)
    }

    /// An attempt that has been counted.
    private final class Attempt: Sendable {
        let facts: SignInFacts
        let subject: AttemptSubject
        /// The tally without it; nil when it has to wait and is refused whatever the password.
        let before: AttemptTally?

        init(facts: SignInFacts, subject: AttemptSubject, before: AttemptTally?) {
            (self.facts, self.subject, self.before) = (facts, subject, before)
        }
    }

    private func enter(in context: CommandContext) async throws -> Attempt {
        let (now, fresh) = (context.clock.now, try context.random.bytes(32))
        return try await context.store.write { transaction in
            let attempts = try transaction.credentials.attempts(drawing: fresh)
            let facts = try transaction.credentials.signInFacts(email, device: circumstances.device, at: now)
            let device = facts.isKnownDevice ? circumstances.device : nil
            // A stranger's network says nothing about a browser that is known.
            if device == nil, let network = circumstances.network {
                let wait = AttemptPolicy.network.wait(try attempts.tally(.network(network)), at: now)
                guard wait == 0 else { throw Refusal(.tooManyAttempts, ["\(wait)"]) }
            }
            let subject = device.map { AttemptSubject.device($0) } ?? .account(email)
            let before = try attempts.enter(subject, at: now)
            // A browser that is known has nothing to learn from how long it takes, and must not keep the hashing busy for everybody.
            if device != nil, before == nil { throw Refusal(.tooManyAttempts, ["\(subject.policy.wait(try attempts.tally(subject), at: now))"]) }
            return Attempt(facts: facts, subject: subject, before: before)
        }
    }

    private func giveBack(_ attempt: Attempt, in context: CommandContext) async throws {
        guard attempt.before != nil else { return }
        let fresh = try context.random.bytes(32)
        try await context.store.write { try $0.credentials.attempts(drawing: fresh).giveBack(attempt.subject) }
    }

    /// Only failures count against a network, and only after the fact: a class that signs in at once shares an address and must not wait for one row.
    private func countForNetwork(in context: CommandContext) async throws {
        guard let network = circumstances.network else { return }
        let (now, fresh) = (context.clock.now, try context.random.bytes(32))
        try await context.store.write { transaction in
            let attempts = try transaction.credentials.attempts(drawing: fresh)
            let tally = try attempts.tally(.network(network))
            try attempts.set(AttemptPolicy.network.adding(tally, at: now), for: .network(network))
        }
    }

    private func open(
        _ account: Account,
        hash: PasswordHash,
        renewed: PasswordHash?,
        _ attempt: Attempt,
        in context: CommandContext
    ) async throws -> SignedIn {
        let opened = try NewSession(of: account.id, agent: circumstances.agent, isKnownDevice: attempt.facts.isKnownDevice, in: context)
        let fresh = try context.random.bytes(32)
        let holder = account.actor(holding: [], entrance: .session(opened.session.id))
        let stamp = try context.stamp().acting(as: holder)
        let replaced = circumstances.replaced
        return try await context.store.write { transaction in
            let act = try stamp.act(Self.name, on: Subject(account: account.id))
            // The password may have been changed since it was compared.
            guard try transaction.credentials.lockHash(of: account.id) == hash else { throw Refusal(.signInRefused) }
            if let renewed { try transaction.credentials.set(renewed, of: account.id, at: act.at) }
            try transaction.credentials.attempts(drawing: fresh).clear(attempt.subject)
            if let replaced { try transaction.sessions.end(secret: replaced) }
            try opened.write(to: transaction)
            try transaction.audit.append(
                act,
                to: .account(account.id),
                person: account.person,
                payload: [
                    "session": .string(opened.session.id.description), "knownBrowser": .boolean(attempt.facts.isKnownDevice),
                    "rehashed": .boolean(renewed != nil),
                ]
            )
            return opened.signedIn
        }
    }
}
