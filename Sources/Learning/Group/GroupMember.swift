/// Somebody's place in a learning group.
package struct GroupMember: Sendable, Hashable {
    /// The group's, from 1.
    package let number: Int
    package let frozenAt: Instant?
    package let enrolment: Identifier<Enrolment>
    package let person: Person

    package init(number: Int, frozenAt: Instant?, enrolment: Identifier<Enrolment>, person: Person) {
        (self.number, self.frozenAt, self.enrolment, self.person) = (number, frozenAt, enrolment, person)
    }
}
