package protocol AccountRecords {
    func find(_ email: EmailAddress) throws -> Account?
    func find(_ id: Identifier<Account>) throws -> Account?
    func lock(_ email: EmailAddress) throws -> Account?
    func insert(_ account: Account, at instant: Instant) throws

    /// All that were ever granted, in their order.
    func grants(_ account: Identifier<Account>) throws -> [RoleGrant]
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

    /// Who acts when the account does: with the roles in force at the instant and, being a person, the own ones of a trainee.
    package func actor(_ account: Account, at instant: Instant) throws -> Actor {
        let granted = try grants(account.id).filter { $0.isInForce(at: instant) }.map(\.grant)
        let own = account.person == nil ? [] : [Grant(.trainee, within: .own)]
        return Actor(account: account.id, person: account.person, name: account.name, grants: granted + own)
    }
}
