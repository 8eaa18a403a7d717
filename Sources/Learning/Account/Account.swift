/// By what somebody comes in and acts. One person has at most one; a scorer or examiner from outside may have one without being a person of the academy's records.
package struct Account: Sendable, Hashable {
    package let id: Identifier<Account>
    package let email: EmailAddress
    /// What the audit trail calls the account.
    package let name: String
    package let person: Identifier<Person>?

    package init(id: Identifier<Account>, email: EmailAddress, name: String, person: Identifier<Person>?) {
        (self.id, self.email, self.name, self.person) = (id, email, name, person)
    }

    /// Who acts when the account does: in the roles in force, in the own ones of a trainee where it is a person's, and as its holder.
    package func actor(holding granted: [Grant], entrance: Entrance = .machine) -> Actor {
        let own = (person == nil ? [] : [Grant(.trainee, within: .own)]) + [Grant(.accountHolder, within: .own)]
        return Actor(account: id, person: person, email: email, name: name, grants: granted + own, entrance: entrance)
    }
}
