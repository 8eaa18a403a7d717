package import CanonicalJSON

extension RoleGrant {
    /// As the audit trail tells it.
    package var json: JSONValue {
        .members([
            "role": .string(grant.role.rawValue), "scope": grant.scope.json, "from": .string(from.description),
            "until": until.map { .string($0.description) },
        ])
    }
}

extension Scope {
    package var json: JSONValue {
        switch self {
        case .academy, .own: ["kind": .string(kind.rawValue)]
        case .cohort(let id): ["kind": .string(kind.rawValue), "cohort": .string(id.description)]
        case .country(let country): ["kind": .string(kind.rawValue), "country": .string(country.code)]
        case .assessment(let id, let code):
            ["kind": .string(kind.rawValue), "cohort": .string(id.description), "assessment": .string(code.description)]
        case .caseFile(let id): ["kind": .string(kind.rawValue), "case": .string(id.description)]
        }
    }
}
