package import Learning

/// Who sends a request, and by what they showed it. Set by ``AuthenticationMiddleware`` before any route runs.
package struct Caller: Sendable {
    /// In whose name commands run; ``Actor/visitor`` for somebody unknown. Its `entrance` says whether they came by session or by token.
    package let actor: Actor
    /// Of a session that came by cookie; what its forms must carry is made from it.
    private let secret: Secret?

    init(actor: Actor, secret: Secret? = nil) { (self.actor, self.secret) = (actor, secret) }

    package static let anonymous = Caller(actor: .visitor)

    package var isAnonymous: Bool { actor.account == nil }

    /// - Throws: ``Refusal`` `sign-in-needed` for somebody unknown.
    func requireAccount() throws(Refusal) {
        if isAnonymous { throw Refusal(.signInNeeded) }
    }

    package var session: Identifier<AccountSession>? { actor.entrance.session }

    /// The same caller with the roles that they have by now.
    func renewed(by access: AccountAccess) async throws -> Caller {
        guard let secret, let actor = try await access.actor(secret) else { return self }
        return Caller(actor: actor, secret: secret)
    }

    /// What a form of this session must carry in its field ``FormToken/field``, or a script in the header `X-CSRF-Token`; nil for whoever did not come by cookie.
    package var formToken: String? {
        get throws { try secret.map(FormToken.text) }
    }
}
