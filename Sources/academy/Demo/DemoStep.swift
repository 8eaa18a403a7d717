import CanonicalJSON

/// One step of the demo's story, in one line.
struct DemoStep: Sendable {
    let command: String
    let text: String
    let facts: JSONValue

    init(_ command: String, _ text: String, _ facts: JSONValue) {
        self.command = command
        self.text = text
        self.facts = facts
    }

    var line: String {
        command + String(repeating: " ", count: max(1, 20 - command.count)) + text
    }
}
