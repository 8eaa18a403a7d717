internal import CanonicalJSON

/// One line of the history of keys: which key it is and when it was used.
package struct KeyRecord: Sendable, Hashable {
    package enum Role: String, Sendable, Hashable, CaseIterable {
        case root, seal
    }

    package enum State: String, Sendable, Hashable, CaseIterable {
        /// Signs while its window lasts.
        case active
        /// Signs no more; what it signed in its window stays good.
        case retired
    }

    package let id: KeyID
    package let role: Role
    /// Counts the keys of a role from 1.
    package let number: Int
    package var state: State
    /// When the key signs, in microseconds since 1970, the end not included.
    package var use: Range<Int64>
}

extension KeyRecord {
    var json: JSONValue {
        [
            "id": .string(id.text), "role": .string(role.rawValue), "number": .integer(Int64(number)), "state": .string(state.rawValue),
            "notBefore": .integer(use.lowerBound), "notAfter": .integer(use.upperBound),
        ]
    }

    init(_ fields: JSONFields) throws(JSONFieldError) {
        try fields.allow(only: ["id", "role", "number", "state", "notBefore", "notAfter"])
        guard let id = KeyID(text: try fields.string("id")) else { throw fields.invalid("id", "a key id has 32 hexadecimal digits") }
        guard let role = Role(rawValue: try fields.string("role")) else { throw fields.invalid("role", "a role is root or seal") }
        guard let state = State(rawValue: try fields.string("state")) else { throw fields.invalid("state", "a state is active or retired") }
        guard let number = Int(exactly: try fields.integer("number")), (1...9_999).contains(number) else {
            throw fields.invalid("number", "keys are numbered from 1 to 9999")
        }
        let start = try fields.integer("notBefore")
        let end = try fields.integer("notAfter")
        guard start <= end else { throw fields.invalid("notAfter", "the window ends before it begins") }
        self.init(id: id, role: role, number: number, state: state, use: start..<end)
    }
}
