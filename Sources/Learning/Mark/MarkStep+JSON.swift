package import CanonicalJSON

extension MarkStep {
    /// As the audit trail tells it, so that the mark can be computed again from the trail alone. Who and when stand in the entry.
    package var json: JSONValue {
        var members: [String: JSONValue] = [
            "id": .string(id.description), "sitting": .integer(Int64(sitting)), "kind": .string(kind.name.rawValue),
        ]
        if let reason { members["reason"] = .string(reason) }
        for (name, number) in kind.numbers { members[name] = number }
        return .object(members)
    }

    /// Reads what ``json`` wrote.
    ///
    /// - Throws: ``JSONFieldError`` for anything else.
    package init(json: JSONValue, at: Instant, actor: String) throws(JSONFieldError) {
        let fields = try JSONFields(json)
        guard let id = UUIDv7(try fields.string("id")) else { throw fields.invalid("id", "must be an identifier") }
        self.init(
            id: Identifier(id),
            sitting: try fields.number("sitting"),
            kind: try Kind(fields),
            at: at,
            actor: actor,
            reason: try fields.ifPresent("reason") { name throws(JSONFieldError) in try fields.string(name) }
        )
    }
}

extension MarkStep.Kind {
    fileprivate var numbers: KeyValuePairs<String, JSONValue> {
        switch self {
        case .raw(let mark), .revised(let mark): ["hundredths": mark.snapshot]
        case .agreed(let mark): ["numerator": .integer(mark.numerator), "denominator": .integer(mark.denominator)]
        case .parts(let group, let individual): ["hundredths": group.snapshot, "individualHundredths": individual.snapshot]
        case .scaling(let percent, let offset): ["percentHundredths": percent.snapshot, "hundredths": offset.snapshot]
        case .late(let days): ["days": .integer(Int64(days))]
        case .integrity(let deduction): ["hundredths": deduction.snapshot]
        case .cap(let cap): ["hundredths": cap.snapshot]
        case .notSubmitted, .lateWaived, .capWaived, .excused, .voided, .compensated: [:]
        }
    }

    fileprivate init(_ fields: JSONFields) throws(JSONFieldError) {
        let name = try fields.choice("kind", of: Name.self)
        switch name {
        case .raw: self = .raw(try fields.hundredths("hundredths"))
        case .revised: self = .revised(try fields.hundredths("hundredths"))
        case .integrity: self = .integrity(deduction: try fields.hundredths("hundredths"))
        case .cap: self = .cap(try fields.hundredths("hundredths"))
        case .parts: self = .parts(group: try fields.hundredths("hundredths"), individual: try fields.hundredths("individualHundredths"))
        case .scaling:
            let offset = Hundredths(count: Int(clamping: try fields.integer("hundredths")))
            self = .scaling(percent: try fields.hundredths("percentHundredths"), offset: offset)
        case .late: self = .late(days: try fields.number("days"))
        case .agreed:
            guard let mark = Rational(numerator: try fields.integer("numerator"), denominator: try fields.integer("denominator")) else {
                throw fields.invalid("denominator", "must be positive")
            }
            self = .agreed(mark)
        case .notSubmitted: self = .notSubmitted
        case .lateWaived: self = .lateWaived
        case .capWaived: self = .capWaived
        case .excused: self = .excused
        case .voided: self = .voided
        case .compensated: self = .compensated
        }
        guard isWithinBounds else { throw fields.invalid("kind", "has a number out of its bounds") }
    }
}
