/// Somebody's seat at a board.
package struct BoardMember: Sendable, Hashable {
    package enum Role: String, Sendable, CaseIterable {
        case chair, member
        /// Keeps the minutes; has no vote.
        case secretary
        /// Is heard on standards; has no vote.
        case externalExaminer = "external-examiner"

        package var votes: Bool { self == .chair || self == .member }
    }

    package let account: Identifier<Account>
    package let email: EmailAddress
    /// Nil for an examiner who is no person of the academy's records.
    package let person: Identifier<Person>?
    package let role: Role

    package init(account: Identifier<Account>, email: EmailAddress, person: Identifier<Person>?, role: Role) {
        (self.account, self.email, self.person, self.role) = (account, email, person, role)
    }
}

/// That a member has no vote on one person's items, and why.
package struct BoardConflict: Sendable, Hashable {
    package let account: Identifier<Account>
    package let enrolment: Identifier<Enrolment>
    package let reason: String

    package init(account: Identifier<Account>, enrolment: Identifier<Enrolment>, reason: String) {
        (self.account, self.enrolment, self.reason) = (account, enrolment, reason)
    }
}
