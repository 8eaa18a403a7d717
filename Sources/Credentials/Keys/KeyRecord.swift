internal import CanonicalJSON

/// One line of the history of keys: which key it is, when it was used, and how its use ended.
package struct KeyRecord: Sendable, Hashable {
    package enum State: String, Sendable, Hashable, CaseIterable {
        /// Signs while its window lasts.
        case active
        /// Signs no more; what it signed in its window stays good.
        case retired
        /// Signs no more, and what it signed counts until the key became invalid only.
        case revoked
    }

    package let id: KeyID
    package let role: KeyRole
    /// Counts the keys of a role from 1.
    package let number: Int
    package let algorithm: KeyAlgorithm
    /// Microseconds since 1970, as all times here.
    package let created: Int64
    /// When the key was to sign, the end not included.
    package let planned: Range<Int64>
    /// When it stopped before its time.
    package internal(set) var retired: Int64?
    package internal(set) var revocation: KeyRevocation?

    package var state: State {
        if revocation != nil { return .revoked }
        return retired == nil ? .active : .retired
    }

    /// When what the key signed counts, the end not included.
    package var use: Range<Int64> {
        let end = [planned.upperBound, retired, revocation?.effective].compactMap(\.self).min() ?? planned.upperBound
        return planned.lowerBound..<max(planned.lowerBound, end)
    }

    /// Of the files in the key folder, without their ending.
    var fileName: String { role == .root ? "root" : "\(role.rawValue)-\(number)" }
}

extension KeyRecord {
    var json: JSONValue {
        var members: [String: JSONValue] = [
            "id": .string(id.text), "role": .string(role.rawValue), "number": .integer(Int64(number)), "algorithm": .string(algorithm.rawValue),
            "created": .integer(created), "notBefore": .integer(planned.lowerBound), "notAfter": .integer(planned.upperBound),
            "state": .string(state.rawValue),
        ]
        members["retired"] = retired.map(JSONValue.integer)
        members["revoked"] = revocation?.json
        return .object(members)
    }

    init(_ fields: JSONFields) throws(JSONFieldError) {
        guard let id = KeyID(text: try fields.string("id")) else { throw fields.invalid("id", "a key id has 32 hexadecimal digits") }
        guard let role = KeyRole(rawValue: try fields.string("role")) else {
            throw fields.invalid("role", "a role is one of \(KeyRole.allCases.map(\.rawValue).joined(separator: ", "))")
        }
        guard let algorithm = KeyAlgorithm(rawValue: try fields.string("algorithm")), algorithm == role.algorithm else {
            throw fields.invalid("algorithm", "a \(role.rawValue) key is \(role.algorithm.rawValue)")
        }
        guard let number = Int(exactly: try fields.integer("number")), (1...9_999).contains(number) else {
            throw fields.invalid("number", "keys are numbered from 1 to 9999")
        }
        let start = try fields.integer("notBefore")
        let end = try fields.integer("notAfter")
        guard start <= end else { throw fields.invalid("notAfter", "the window ends before it begins") }
        guard let state = State(rawValue: try fields.string("state")) else {
            throw fields.invalid("state", "a state is active, retired or revoked")
        }
        let created = try fields.integer("created")
        let retired = fields.members["retired"] != nil ? try fields.integer("retired") : nil
        let revocation = fields.members["revoked"] != nil ? try KeyRevocation(try fields.object("revoked")) : nil
        self.init(
            id: id,
            role: role,
            number: number,
            algorithm: algorithm,
            created: created,
            planned: start..<end,
            retired: retired,
            revocation: revocation
        )
        guard self.state == state else { throw fields.invalid("state", "the state is not the one that follows from the other members") }
        var names: Set<String> = ["id", "role", "number", "algorithm", "created", "notBefore", "notAfter", "state"]
        if retired != nil { names.insert("retired") }
        if revocation != nil { names.insert("revoked") }
        try fields.allow(only: names)
    }
}
