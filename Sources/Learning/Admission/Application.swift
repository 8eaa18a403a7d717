/// Somebody's wish for a seat in one edition. A person has at most one live application for it (domain.md 2.9.2).
package struct Application: Sendable, Hashable {
    package let id: Identifier<Application>
    package let cohort: Identifier<Cohort>
    package let person: Identifier<Person>
    package let content: ApplicationContent
    /// Of the first submission, also after something was added; nil for a draft.
    package let submittedAt: Instant?
    /// Until when the correspondent can decide; nil while none was asked.
    package let nominationDue: Deadline?
    package let state: ApplicationState

    package init(
        id: Identifier<Application>,
        cohort: Identifier<Cohort>,
        person: Identifier<Person>,
        content: ApplicationContent,
        submittedAt: Instant? = nil,
        nominationDue: Deadline? = nil,
        state: ApplicationState = .initial
    ) {
        (self.id, self.cohort, self.person, self.content) = (id, cohort, person, content)
        (self.submittedAt, self.nominationDue, self.state) = (submittedAt, nominationDue, state)
    }

    /// The same file in another state.
    package func entering(_ state: ApplicationState) -> Application {
        Application(
            id: id,
            cohort: cohort,
            person: person,
            content: content,
            submittedAt: submittedAt,
            nominationDue: nominationDue,
            state: state
        )
    }
}
