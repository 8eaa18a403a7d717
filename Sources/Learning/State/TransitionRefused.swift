/// A state machine said no.
package struct TransitionRefused: Error, Sendable, Hashable {
    package let noun: String
    package let state: String
    package let event: String

    package var refusal: Refusal { Refusal(.transitionRefused, [noun, state, event]) }
}
