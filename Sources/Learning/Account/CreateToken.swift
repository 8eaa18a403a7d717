import CanonicalJSON

/// Makes a token, by which a program acts as the account. Its secret is told once.
package struct CreateToken: Command {
    package static let name = CommandName.createToken
    package static let mostAtOnce = 20

    private let tokenName: String
    private let scopes: Set<TokenScope>
    private let days: Int
    private let email: EmailAddress?

    /// - Parameters:
    ///   - days: until it is over, 1 to 365.
    ///   - email: whose; nil for one's own.
    package init(name: String, scopes: Set<TokenScope>, days: Int, of email: EmailAddress? = nil) throws(Refusal) {
        tokenName = try OpenAccount.checked(name)
        guard !scopes.isEmpty else {
            throw Refusal(
                invalid: LocalizedText(english: "the scopes", french: "les portées"),
                LocalizedText(TokenScope.allCases.map(\.rawValue).joined(separator: ", "))
            )
        }
        let range = AccessTerms.tokenDays
        guard range.contains(days) else {
            throw Refusal(
                invalid: LocalizedText(english: "the days", french: "les jours"),
                LocalizedText(english: "from \(range.lowerBound) to \(range.upperBound)", french: "de \(range.lowerBound) à \(range.upperBound)")
            )
        }
        (self.scopes, self.days, self.email) = (scopes, days, email)
    }

    /// - Throws: ``Refusal`` `session-needed` where a token asks for another, `token-name-taken`, `too-many-tokens`.
    package func perform(in context: CommandContext) async throws -> CreatedToken {
        guard !context.actor.entrance.isToken else { throw Refusal(.sessionNeeded) }
        let id: Identifier<AccessToken> = try context.identifier()
        let (stamp, secret) = (try context.stamp(), try Secret.draw(.token, from: context.random))
        let (name, scopes, days, email) = (tokenName, scopes, days, email)
        return try await context.store.write { transaction in
            let account = try transaction.accounts.require(email, orOwnOf: stamp.actor)
            let act = try stamp.act(Self.name, on: Subject(account: account.id))
            _ = try transaction.accounts.lock(account.email)
            let existing = try transaction.sessions.tokens(of: account.id, at: act.at)
            guard !existing.contains(where: { $0.name == name }) else { throw Refusal(.tokenNameTaken, [name]) }
            guard existing.count < Self.mostAtOnce else { throw Refusal(.tooManyTokens, ["\(Self.mostAtOnce)"]) }
            let token = AccessToken(
                id: id,
                account: account.id,
                name: name,
                scopes: scopes,
                createdAt: act.at,
                expiresAt: act.at.adding(seconds: Int64(days) * 86_400),
                usedAt: nil
            )
            try transaction.sessions.insert(token, secret: secret)
            try transaction.audit.append(act, to: .account(account.id), person: account.person, payload: token.json)
            return CreatedToken(token: token, secret: secret)
        }
    }
}

/// A class, so that it is one word wherever it is handed on.
package final class CreatedToken: Sendable {
    package let token: AccessToken
    /// Told once.
    package let secret: Secret

    init(token: AccessToken, secret: Secret) { (self.token, self.secret) = (token, secret) }
}

extension AccessToken {
    fileprivate var json: JSONValue {
        [
            "token": .string(id.description), "name": .string(name), "scopes": .array(scopes.map(\.rawValue).sorted().map { .string($0) }),
            "until": .string(expiresAt.description),
        ]
    }
}
