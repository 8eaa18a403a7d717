/// The states of a noun, with the one function that says what each event makes of them.
///
/// A conforming type writes ``next(_:)`` as a `switch` without `default`, so that a new state or event does not compile until every pair is decided.
package protocol StateMachine: RawRepresentable<String>, CaseIterable, Sendable, Hashable {
    associatedtype Event: RawRepresentable<String>, CaseIterable, Sendable, Hashable

    /// What the machine is called where people read of it: `enrolment`.
    static var noun: String { get }

    /// Where every life begins.
    static var initial: Self { get }

    /// The state after an event, or nil where the event cannot happen.
    func next(_ event: Event) -> Self?
}

extension StateMachine {
    /// - Throws: ``TransitionRefused`` for an event that the state does not allow.
    package func after(_ event: Event) throws(TransitionRefused) -> Self {
        guard let next = next(event) else { throw TransitionRefused(noun: Self.noun, state: rawValue, event: event.rawValue) }
        return next
    }

    package var isEnd: Bool { Event.allCases.allSatisfy { next($0) == nil } }
}
