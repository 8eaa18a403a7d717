package import CanonicalJSON

extension LearningGroup {
    /// As the audit trail tells it: enrolments and no names.
    package var json: JSONValue {
        ["number": .integer(Int64(number)), "members": .array(members.map { .string($0.description) })]
    }
}
