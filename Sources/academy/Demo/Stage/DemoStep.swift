import CanonicalJSON
import Learning

/// One step of the demo's story, in one line.
struct DemoStep: Sendable {
    /// When it happens; nil for what is said outside the story.
    let on: LocalDate?
    let edition: CohortKey?
    let command: String
    let text: String
    let facts: JSONValue

    init(on date: LocalDate? = nil, of edition: CohortKey? = nil, _ command: String, _ text: String, _ facts: JSONValue = [:]) {
        (on, self.edition, self.command, self.text, self.facts) = (date, edition, command, text, facts)
    }

    /// Rows of the table at the end, which need no command before them.
    static let figures = "figures"

    var line: String {
        if command == Self.figures { return text }
        let place = on.map { "\($0)  \(edition?.text ?? "       ")  " } ?? ""
        return place + command + String(repeating: " ", count: max(1, 20 - command.count)) + text
    }

    var json: JSONValue {
        [
            "step": .string(command), "on": on.map { .string($0.description) } ?? .null, "edition": edition.map { .string($0.text) } ?? .null,
            "text": .string(text), "facts": facts,
        ]
    }
}
