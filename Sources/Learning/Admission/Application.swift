/// Somebody's wish for a seat in one edition. A person has at most one live application for it (domain.md 2.9.2). One word in
/// memory, for the reason that ``CohortTerms`` gives.
@dynamicMemberLookup
package struct Application: Sendable {
    private let storage: Storage

    package struct Values: Sendable, Hashable {
        package let id: Identifier<Application>
        package let cohort: Identifier<Cohort>
        package let person: Identifier<Person>
        package let content: ApplicationContent
        /// Of the first submission, also after something was added; nil for a draft.
        package let submittedAt: Instant?
        /// Until when the correspondent can decide; nil while none was asked.
        package let nominationDue: Deadline?
        package let state: ApplicationState
    }

    private final class Storage: Sendable {
        let values: Values

        init(_ values: Values) { self.values = values }
    }

    package subscript<Value>(dynamicMember path: KeyPath<Values, Value>) -> Value { storage.values[keyPath: path] }

    package init(
        id: Identifier<Application>,
        cohort: Identifier<Cohort>,
        person: Identifier<Person>,
        content: ApplicationContent,
        submittedAt: Instant? = nil,
        nominationDue: Deadline? = nil,
        state: ApplicationState = .initial
    ) {
        storage = Storage(
            Values(
                id: id,
                cohort: cohort,
                person: person,
                content: content,
                submittedAt: submittedAt,
                nominationDue: nominationDue,
                state: state
            )
        )
    }

    /// The same file in another state.
    package func entering(_ state: ApplicationState) -> Application {
        Application(
            id: self.id,
            cohort: self.cohort,
            person: self.person,
            content: self.content,
            submittedAt: self.submittedAt,
            nominationDue: self.nominationDue,
            state: state
        )
    }
}

extension Application: Hashable {
    package static func == (left: Application, right: Application) -> Bool { left.storage.values == right.storage.values }

    package func hash(into hasher: inout Hasher) { hasher.combine(storage.values) }
}
