/// What comes with an attempt to sign in, beside address and password.
package struct SignInCircumstances: Sendable {
    /// Nil where it is not known, as on the machine itself.
    package let network: NetworkPrefix?
    package let agent: String
    /// What the browser shows for having been signed in before.
    package let device: Secret?
    /// A session that the browser still has: it ends, so that nobody goes on in a session that they were given.
    package let replaced: Secret?

    package init(network: NetworkPrefix? = nil, agent: String = "", device: Secret? = nil, replaced: Secret? = nil) {
        (self.network, self.agent, self.device, self.replaced) = (network, agent, device, replaced)
    }
}

/// A session that was opened, with the secrets that are told once. A class, so that it is one word wherever it is handed on.
package final class SignedIn: Sendable {
    package let session: AccountSession
    package let secret: Secret
    /// For a browser that was not known yet.
    package let device: Secret?

    init(session: AccountSession, secret: Secret, device: Secret?) { (self.session, self.secret, self.device) = (session, secret, device) }
}

/// A session to be written, with everything drawn for it.
struct NewSession: Sendable {
    let session: AccountSession
    private let secret: Secret
    private let device: Secret?

    init(of account: Identifier<Account>, agent: String, isKnownDevice: Bool, in context: CommandContext) throws {
        let now = context.clock.now
        session = AccountSession(
            id: try context.identifier(),
            account: account,
            createdAt: now,
            seenAt: now,
            expiresAt: now.adding(seconds: AccessTerms.sessionSeconds),
            agent: agent
        )
        secret = try .draw(.session, from: context.random)
        device = isKnownDevice ? nil : try .draw(.device, from: context.random)
    }

    var signedIn: SignedIn { SignedIn(session: session, secret: secret, device: device) }

    func write(to transaction: any RecordTransaction) throws {
        try transaction.sessions.insert(session, secret: secret)
        guard let device else { return }
        try transaction.credentials.know(device, of: session.account, until: session.createdAt.adding(seconds: AccessTerms.deviceSeconds))
    }
}
