import Learning

extension OperationCatalogue {
    private static let email = Field.required("email", .email, "The account's e-mail address.")
    private static let name = Field.required("name", .text(atMost: 100), "What the audit trail calls the account.")
    private static let optionalName = Field.optional("name", .text(atMost: 100), "What the audit trail calls the account; needed for a new one.")

    static let ownAccount = [
        Operation(ShowAccount.self, .get, "account", "Show the own account with its roles.", [], answer: .account) { _ in ShowAccount() }
    ]

    static let accounts = [
        Operation(
            ListAccounts.self,
            .get,
            "accounts",
            "List accounts with their roles, by address.",
            [Fields.limit, Fields.after],
            answer: .page(of: .account)
        ) { input in ListAccounts(try input.paging()) },
        Operation(
            OpenAccount.self,
            .put,
            "accounts/{email}",
            "Open an account, without sending anything to anybody.",
            [email, name],
            answer: .openedAccount
        ) { input in try OpenAccount(email: input(email), name: input(name)) },
        Operation(
            InviteAccount.self,
            .post,
            "accounts/{email}/invitations",
            "Invite somebody to choose a password; opens the account where there is none.",
            [email, optionalName],
            answer: .invited
        ) { input in try InviteAccount(email: input(email), name: input(optionalName)) },
    ]
}

extension Shape where Value == AccountOverview {
    static let account = Shape.named(
        "Account",
        Member("email", .described, "By which it is known.") { $0.account.email },
        Member("name", .text, "What the audit trail calls it.") { $0.account.name },
        Member("hasPassword", .boolean, "Whether somebody can sign in with it.") { $0.hasPassword },
        Member("roles", .list(of: .roleGrant), "Those that were granted, in their order.") { $0.grants }
    )
}

extension Shape where Value == RoleGrant {
    static let roleGrant = Shape.named(
        "RoleGrant",
        Member("role", .choice, "In what capacity.") { $0.grant.role },
        Member("scope", .scope, "How far it reaches.") { $0.grant.scope },
        Member("from", .instant, "Since when.") { $0.from },
        Member("until", optional: .instant, "Until when; null while no end is known.") { $0.until }
    )
}

extension Shape where Value == Scope {
    static let scope = Shape.object(
        Member("kind", .choice, "What limits it.") { $0.kind },
        Member("country", optional: .described, "The country, for a correspondent.") { scope in
            if case .country(let country) = scope { country } else { nil }
        },
        Member("assessment", optional: .described, "The assessment of a cohort, for a marker.") { scope in
            if case .assessment(_, let code) = scope { code } else { nil }
        }
    )
}

extension Shape where Value == OpenAccount.Outcome {
    fileprivate static let openedAccount = Shape.outcome(["opened", "unchanged"]) { outcome in
        if case .opened = outcome { "opened" } else { "unchanged" }
    }
}

extension Shape where Value == Invited {
    /// Without the code, which goes by mail, or is told on the machine itself.
    fileprivate static let invited = Shape.object(
        Member("email", .described, "Who is invited.") { $0.account.email },
        Member("expiresAt", .instant, "Until when the invitation can be taken up.") { $0.expiresAt }
    )
}
