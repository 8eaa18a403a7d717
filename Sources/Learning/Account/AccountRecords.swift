package protocol AccountRecords {
    func find(_ email: EmailAddress) throws -> Account?
    func find(_ id: Identifier<Account>) throws -> Account?
    func lock(_ email: EmailAddress) throws -> Account?
    /// In the order of their addresses, after one of them; one statement.
    func overviews(after email: EmailAddress?, atMost count: Int, at instant: Instant) throws -> [AccountOverview]
    func overview(of account: Account, at instant: Instant) throws -> AccountOverview
    func insert(_ account: Account, at instant: Instant) throws
    /// Makes it the account of a person, where it was nobody's.
    func join(_ account: Identifier<Account>, to person: Identifier<Person>) throws

    /// All that were ever granted, in their order.
    func grants(_ account: Identifier<Account>) throws -> [RoleGrant]
    /// Whether anybody holds one of the roles for the whole academy.
    func isHeld(oneOf roles: [Role], at instant: Instant) throws -> Bool
    /// Accounts that hold the role for the country, in the order of their ids.
    func holders(of role: Role, in country: Country, at instant: Instant) throws -> [Account]
    func insert(_ grant: RoleGrant) throws
    func end(_ id: Identifier<RoleGrant>, at instant: Instant) throws
}

extension AccountRecords {
    /// - Throws: ``Refusal`` `account-unknown`.
    package func require(_ email: EmailAddress) throws -> Account {
        guard let account = try find(email) else { throw Refusal(.accountUnknown, [email.text]) }
        return account
    }

    /// - Throws: ``Refusal`` `account-unknown`.
    package func require(_ id: Identifier<Account>) throws -> Account {
        guard let account = try find(id) else { throw Refusal(.accountUnknown, [id.description]) }
        return account
    }

    /// The account that is meant: the one of the address, else the actor's own.
    ///
    /// - Throws: ``Refusal`` `account-unknown`; `sign-in-needed` for somebody without an account who names none.
    package func require(_ email: EmailAddress?, orOwnOf actor: Actor) throws -> Account {
        if let email { return try require(email) }
        guard let own = actor.account else { throw Refusal(.signInNeeded) }
        return try require(own)
    }

    package func actor(_ account: Account, at instant: Instant) throws -> Actor {
        account.actor(holding: try grants(account.id).filter { $0.isInForce(at: instant) }.map(\.grant))
    }
}
