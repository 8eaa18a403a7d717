/// One edition of a document in the register: its facts, its state, and since when.
package struct Document: Sendable, Hashable {
    package let id: Identifier<Document>
    package let enrolment: Identifier<Enrolment>
    /// The edition that this one is issued instead of. Known to the register alone; no answer to a verifier tells it (ruling 7).
    package let replaces: Identifier<Document>?
    package let facts: DocumentFacts
    package let state: DocumentState
    package let stateSince: Instant

    package init(
        id: Identifier<Document>,
        enrolment: Identifier<Enrolment>,
        replaces: Identifier<Document>? = nil,
        facts: DocumentFacts,
        state: DocumentState,
        stateSince: Instant
    ) {
        (self.id, self.enrolment, self.replaces) = (id, enrolment, replaces)
        (self.facts, self.state, self.stateSince) = (facts, state, stateSince)
    }
}

extension Document {
    /// - Throws: ``Refusal`` `transition-refused` where the event cannot happen to it.
    func require(_ event: DocumentEvent) throws(Refusal) {
        do { _ = try state.after(event) } catch { throw error.refusal }
    }
}
