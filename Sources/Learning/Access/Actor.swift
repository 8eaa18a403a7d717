/// Who acts, and what they may. The name goes into the audit trail, with the role in which the act was permitted.
package struct Actor: Sendable, Hashable {
    /// Nil for those who act without an account: operators on the machine, workers, verifiers.
    package let account: Identifier<Account>?
    package let person: Identifier<Person>?
    package let name: String
    /// Those in force.
    package let grants: [Grant]

    package init(account: Identifier<Account>?, person: Identifier<Person>?, name: String, grants: [Grant]) {
        self.account = account
        self.person = person
        self.name = name
        self.grants = grants
    }

    /// Somebody without an account, in one role for the whole academy.
    package init(role: Role, name: String) {
        self.init(account: nil, person: nil, name: name, grants: [Grant(role, within: .academy)])
    }

    package static let publicVerifier = Actor(role: .verifier, name: "public")

    /// The same account in one of its roles alone.
    func narrowed(to grant: Grant) -> Actor { Actor(account: account, person: person, name: name, grants: [grant]) }
}

extension Actor: CustomStringConvertible {
    package var description: String { "\(grants.first?.role.rawValue ?? "nobody"):\(name)" }
}
