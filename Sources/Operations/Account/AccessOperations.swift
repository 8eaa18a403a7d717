import Learning

extension OperationCatalogue {
    private static let session = Field.required("session", Kind<Identifier<AccountSession>>.identifier(), "The session, as the list names it.")
    private static let token = Field.required("token", Kind<Identifier<AccessToken>>.identifier(), "The token, as the list names it.")
    private static let name = Field.required("name", .text(atMost: 100), "What it is for.")
    private static let scopes = Field.required("scopes", .list(of: Kind<TokenScope>.choice, atMost: 2), "What it may do; never more than the account.")
    private static let days = Field.required("days", .integer(1...365), "For how many days it holds.")

    static let access = [
        Operation(
            ListSessions.self,
            .get,
            "account/sessions",
            "List where the own account is signed in.",
            [],
            answer: .list(of: .accountSession)
        ) { _ in ListSessions() },
        Operation(
            EndSession.self,
            .delete,
            "account/sessions/{session}",
            "End one session of the own account.",
            [session],
            answer: .changed
        ) { input in EndSession(try input(session)) },
        Operation(
            EndOtherSessions.self,
            .post,
            "account/ended-sessions",
            "End all sessions of the own account but the one that asks.",
            [],
            answer: .count("ended", "How many were ended.")
        ) { _ in EndOtherSessions() },
        Operation(
            ListTokens.self,
            .get,
            "account/tokens",
            "List the own account's tokens, without their secrets.",
            [],
            answer: .list(of: .accessToken)
        ) { _ in ListTokens() },
        Operation(
            CreateToken.self,
            .post,
            "account/tokens",
            "Make a token for a program that acts for the own account; its secret is told once.",
            [name, scopes, days],
            answer: .createdToken,
            tellsSecret: true
        ) { input in try CreateToken(name: input(name), scopes: Set(input(scopes)), days: input(days)) },
        Operation(
            RevokeToken.self,
            .delete,
            "account/tokens/{token}",
            "Revoke a token of the own account; it opens nothing from now on.",
            [token],
            answer: .changed
        ) { input in RevokeToken(try input(token)) },
    ]
}

extension Shape where Value == AccountSession {
    fileprivate static let accountSession = Shape.named(
        "AccountSession",
        Member("session", .described, "What ends it.") { $0.id },
        Member("createdAt", .instant, "When it began.") { $0.createdAt },
        Member("seenAt", .instant, "When it was last used.") { $0.seenAt },
        Member("expiresAt", .instant, "When it ends by itself.") { $0.expiresAt },
        Member("agent", .text, "The browser, as it names itself.") { $0.agent }
    )
}

extension Shape where Value == AccessToken {
    fileprivate static let accessToken = Shape.named(
        "AccessToken",
        Member("token", .described, "What revokes it.") { $0.id },
        Member("name", .text, "What it is for.") { $0.name },
        Member("scopes", .list(of: .choice), "What it may do.") { $0.scopes.sorted { $0.rawValue < $1.rawValue } },
        Member("createdAt", .instant, "When it was made.") { $0.createdAt },
        Member("expiresAt", .instant, "When it ends by itself.") { $0.expiresAt },
        Member("usedAt", optional: .instant, "When it was last used; null before the first time.") { $0.usedAt }
    )
}

extension Shape where Value == CreatedToken {
    fileprivate static let createdToken = Shape.named(
        "CreatedToken",
        Member("token", .accessToken, "What was made.") { $0.token },
        Member("secret", .text, "What the program sends as a bearer token; told once.") { $0.secret.text }
    )
}
