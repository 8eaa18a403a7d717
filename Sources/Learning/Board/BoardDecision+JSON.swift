import CanonicalJSON

extension BoardDecision {
    /// As the audit trail tells it.
    var json: JSONValue {
        .members([
            "decision": .string(id.description), "assessment": .string(assessment.description),
            "enrolment": enrolment.map { .string($0.description) }, "kind": .string(kind.name.rawValue), "reason": .string(reason),
            "voters": .array(voters.map { .string($0.description) }), "percentHundredths": percent?.snapshot,
            "offsetHundredths": offset?.snapshot, "waived": waiver.map { .string($0.rawValue) },
        ])
    }

    package var percent: Hundredths? { if case .scale(let percent, _) = kind { percent } else { nil } }
    package var offset: Hundredths? { if case .scale(_, let offset) = kind { offset } else { nil } }
    package var waiver: Waiver? { if case .waive(let waiver) = kind { waiver } else { nil } }
}
