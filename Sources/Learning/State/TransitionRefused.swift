/// A state machine said no.
package struct TransitionRefused: Error, Sendable, Hashable {
    package let noun: String
    package let state: String
    package let event: String

    package var refusal: Refusal { Refusal(.transitionRefused, saying: [LocalizedText(noun), title, LocalizedText(event)]) }

    /// In words, of the states that people read of on pages.
    private var title: LocalizedText {
        let titles = [
            EnrolmentState(rawValue: state).flatMap { noun == EnrolmentState.noun ? $0.title : nil },
            ApplicationState(rawValue: state).flatMap { noun == ApplicationState.noun ? $0.title : nil },
            DocumentState(rawValue: state).flatMap { noun == DocumentState.noun ? $0.title : nil },
            AttemptState(rawValue: state).flatMap { noun == AttemptState.noun ? $0.title : nil },
            CohortState(rawValue: state).flatMap { noun == CohortState.noun ? $0.title : nil },
        ]
        return titles.compactMap(\.self).first ?? LocalizedText(state)
    }
}
