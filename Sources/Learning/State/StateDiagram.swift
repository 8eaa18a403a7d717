/// A state machine as a page of Markdown: a diagram that forges draw (Mermaid) and the table of all transitions. Made from the function that decides, so that
/// it cannot tell anything else.
package struct StateDiagram: Sendable {
    package let noun: String
    package let markdown: String

    package init<Machine: StateMachine>(of machine: Machine.Type, about: String) {
        noun = machine.noun
        let transitions = Self.transitions(machine)
        var lines = ["# \(Self.title(machine.noun))", "", about, "", "```mermaid", "stateDiagram-v2", "    direction LR"]
        lines.append("    [*] --> \(Self.identifier(machine.initial.rawValue))")
        for state in machine.allCases { lines.append("    \(Self.identifier(state.rawValue)): \(state.rawValue)") }
        for transition in transitions {
            lines.append("    \(Self.identifier(transition.from)) --> \(Self.identifier(transition.to)): \(transition.event)")
        }
        for state in machine.allCases where state.isEnd { lines.append("    \(Self.identifier(state.rawValue)) --> [*]") }
        lines += ["```", "", "| from | event | to |", "|---|---|---|"]
        lines += transitions.map { "| \($0.from) | \($0.event) | \($0.to) |" }
        let ends = machine.allCases.filter(\.isEnd).map(\.rawValue)
        lines += ["", ends.isEmpty ? "No state is an end." : "Ends: \(ends.joined(separator: ", ")).", ""]
        markdown = lines.joined(separator: "\n")
    }

    private struct Transition {
        let from, event, to: String
    }

    private static func transitions<Machine: StateMachine>(_ machine: Machine.Type) -> [Transition] {
        machine.allCases.flatMap { state in
            Machine.Event.allCases.compactMap { event in
                state.next(event).map { Transition(from: state.rawValue, event: event.rawValue, to: $0.rawValue) }
            }
        }
    }

    /// Mermaid takes a hyphen for the beginning of an arrow.
    private static func identifier(_ name: String) -> String { name.replacing("-", with: "_") }

    private static func title(_ noun: String) -> String { noun.prefix(1).uppercased() + noun.dropFirst() }
}
