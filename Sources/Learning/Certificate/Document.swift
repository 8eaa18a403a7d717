/// A document's entry in the register: its facts, its state, and since when.
package struct Document: Sendable, Hashable {
    package let id: Identifier<Document>
    package let enrolment: Identifier<Enrolment>
    package let facts: CertificateFacts
    package let state: DocumentState
    package let stateSince: Instant

    package init(id: Identifier<Document>, enrolment: Identifier<Enrolment>, facts: CertificateFacts, state: DocumentState, stateSince: Instant) {
        self.id = id
        self.enrolment = enrolment
        self.facts = facts
        self.state = state
        self.stateSince = stateSince
    }
}
