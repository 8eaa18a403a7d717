import CanonicalJSON
import Learning

/// What became of a preparation, as the command line shows it.
struct PrepareReport {
    let outcome: PrepareDocuments.Outcome

    var lines: [String] {
        outcome.awaitingName.map { "\($0.name.latin) <\($0.email)>: has yet to confirm the name" }
            + outcome.waiting.map { "\($0.person.name.latin) <\($0.person.email)>: \($0.cause.sentence) until \($0.until)" }
            + outcome.held.map { "\($0.name.latin) <\($0.email)>: held, a revision or an appeal is open" }
    }

    var members: [String: JSONValue] {
        [
            "awaitingName": .array(outcome.awaitingName.map { .string($0.email.text) }),
            "waiting": .array(
                outcome.waiting.map { waiting in
                    [
                        "person": .string(waiting.person.email.text), "until": .string(waiting.until.description),
                        "cause": .string(waiting.cause.rawValue),
                    ]
                }
            ),
            "held": .array(outcome.held.map { .string($0.email.text) }),
        ]
    }

    var summary: String {
        let parts = [
            (outcome.awaitingName.count, "awaiting the name"), (outcome.waiting.count, "waiting"), (outcome.held.count, "held"),
        ]
        return parts.filter { $0.0 > 0 || $0.1 == "waiting" }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    }
}

extension PrepareDocuments.Outcome.Waiting.Cause {
    fileprivate var sentence: String {
        switch self {
        case .appealTerm: "the appeal term runs"
        case .recordedLately: "the award was recorded just now and waits a day,"
        }
    }
}

extension Document {
    var line: String { "\(facts.serial)  \(facts.kind.rawValue)  \(facts.holder.latin)" }

    var summaryJSON: JSONValue {
        [
            "serial": .string(facts.serial.text), "kind": .string(facts.kind.rawValue), "holder": .string(facts.holder.latin),
            "state": .string(state.rawValue), "edition": .integer(facts.edition),
        ]
    }
}
