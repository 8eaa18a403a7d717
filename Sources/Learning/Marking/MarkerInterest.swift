/// A tie between the holder of an account and a trainee that was declared.
package struct MarkerInterest: Sendable, Hashable {
    package enum Kind: String, Sendable, CaseIterable {
        case family
        case friendship
        case dispute
        /// Supervises the capstone: may mark second, never first (ruling 19).
        case supervision
        /// Tutor of the learning group: may mark second, never first (ruling 19).
        case tutoring
        case other
    }

    package let account: Identifier<Account>
    package let person: Identifier<Person>
    package let kind: Kind

    package init(account: Identifier<Account>, person: Identifier<Person>, kind: Kind) {
        (self.account, self.person, self.kind) = (account, person, kind)
    }
}
