/// Who acts, and what they may. The name goes into the audit trail, with the role in which the act was permitted.
package struct Actor: Sendable, Hashable {
    /// Nil for those who act without an account: operators on the machine, workers, verifiers.
    package let account: Identifier<Account>?
    package let person: Identifier<Person>?
    /// By which the account is known; nil for who has none.
    package let email: EmailAddress?
    package let name: String
    /// Those in force.
    package let grants: [Grant]
    package let entrance: Entrance

    package init(
        account: Identifier<Account>?,
        person: Identifier<Person>?,
        email: EmailAddress? = nil,
        name: String,
        grants: [Grant],
        entrance: Entrance = .machine
    ) {
        self.account = account
        self.person = person
        self.email = email
        self.name = name
        self.grants = grants
        self.entrance = entrance
    }

    /// Somebody without an account, in one role for the whole academy.
    package init(role: Role, name: String) {
        self.init(account: nil, person: nil, name: name, grants: [Grant(role, within: .academy)])
    }

    package static let publicVerifier = Actor(role: .verifier, name: "public")

    /// Somebody who has not said who they are: may sign in, and check a certificate.
    package static let visitor = Actor(
        account: nil,
        person: nil,
        name: "public",
        grants: [Grant(.visitor, within: .academy), Grant(.verifier, within: .academy)]
    )

    /// The same account in one of its roles alone.
    func narrowed(to grant: Grant) -> Actor { Actor(account: account, person: person, email: email, name: name, grants: [grant], entrance: entrance) }

    /// The same account, having come in by a session or a token.
    package func entering(by entrance: Entrance) -> Actor {
        Actor(account: account, person: person, email: email, name: name, grants: grants, entrance: entrance)
    }
}

extension Actor: CustomStringConvertible {
    package var description: String { "\(grants.first?.role.rawValue ?? "nobody"):\(name)" }
}
