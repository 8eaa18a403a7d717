import CanonicalJSON

/// Computes one person's marks and award again from the trail alone, in its order, and compares them with what is stored (domain.md 2.9.6).
package struct EnrolmentReplay {
    private let assessments: [ContentCode: MarkedAssessment]
    private let enrolment: Identifier<Enrolment>
    private var steps: [ContentCode: [MarkStep]] = [:]
    private var marks: [ContentCode: ComponentMark] = [:]
    private var award: ToldAward?
    private var findings: [ReplayFinding] = []

    /// An award as the trail tells of it.
    private struct ToldAward {
        let id: String
        let boardDate: String
        let ratifiedOn: String?
        /// Nil for an award that was taken over without marks.
        let total: Rational?
    }

    package init(_ enrolment: Identifier<Enrolment>, _ assessments: [MarkedAssessment]) {
        self.enrolment = enrolment
        self.assessments = Dictionary(assessments.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    }

    package mutating func take(_ event: AuditEvent) {
        guard let payload = event.payload else { return add(.unreadable, nil, "the entry of \(event.at)") }
        do {
            if payload["steps"] != nil { try takeSteps(JSONFields(payload), event) }
            if payload["award"] != nil { try takeAward(JSONFields(payload)) }
            if let withdrawn = payload["awardWithdrawn"]?.stringValue, withdrawn == award?.id { award = nil }
        } catch {
            add(.unreadable, nil, "\(error)")
        }
    }

    private mutating func takeSteps(_ fields: JSONFields, _ event: AuditEvent) throws {
        let code = try fields.code("assessment")
        guard let assessment = assessments[code] else { throw fields.invalid("assessment", "is not in the course") }
        for step in try fields.array("steps") {
            steps[code, default: []].append(try MarkStep(json: step, at: event.at, actor: event.actor))
        }
        let mark = ComponentMark(steps: steps[code] ?? [], terms: assessment.terms)
        marks[code] = mark
        let told = fields.members["mark"].flatMap { told in
            told["numerator"]?.integerValue.flatMap { numerator in
                told["denominator"]?.integerValue.flatMap { Rational(numerator: numerator, denominator: $0) }
            }
        }
        if told != mark?.unrounded { add(.markMistold, code, Self.text(told, mark?.unrounded)) }
    }

    private mutating func takeAward(_ fields: JSONFields) throws {
        let id = try fields.string("award")
        let isPast = fields.members["source"]?.stringValue != nil
        let total = isPast ? nil : Rational(numerator: try fields.integer("totalNumerator"), denominator: try fields.integer("totalDenominator"))
        guard isPast || total != nil else { throw fields.invalid("totalDenominator", "must be positive") }
        let expected = isPast ? nil : award?.id == id ? award?.total : self.total
        if total != expected { add(.totalWrong, nil, Self.text(total, expected)) }
        let ratifiedOn = fields.members["ratifiedOn"]?.stringValue
        award = ToldAward(id: id, boardDate: try fields.string("boardDate"), ratifiedOn: ratifiedOn, total: total)
    }

    /// The rounded components by weight.
    private var total: Rational {
        let sum = assessments.values.reduce(Rational.zero) { sum, assessment in
            sum + Rational(assessment.weight) * Rational(marks[assessment.code]?.rounded ?? 0)
        }
        return sum * Rational(Hundredths(count: 1))
    }

    package mutating func compare(with stored: StoredEnrolment) -> [ReplayFinding] {
        for code in Set(steps.keys).union(stored.steps.keys).sorted() { compareSteps(code, stored.steps[code] ?? []) }
        for code in Set(marks.keys).union(stored.marks.keys).sorted() where marks[code] != stored.marks[code] {
            add(.markChanged, code, Self.text(stored.marks[code]?.unrounded, marks[code]?.unrounded))
        }
        let isSame =
            stored.award?.id.description == award?.id && stored.award?.total == award?.total
            && stored.award?.boardDate.description == award?.boardDate && stored.award?.ratifiedOn?.description == award?.ratifiedOn
        if !isSame { add(.awardChanged, nil, Self.text(stored.award?.total, award?.total)) }
        return findings
    }

    private mutating func compareSteps(_ code: ContentCode, _ stored: [MarkStep]) {
        let told = steps[code] ?? []
        let byID = Dictionary(stored.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        for step in told {
            guard let row = byID[step.id] else {
                add(.stepMissing, code, step.kind.name.rawValue)
                continue
            }
            let isSame =
                row.kind == step.kind && row.sitting == step.sitting && row.at == step.at && row.actor == step.actor && row.reason == step.reason
            if !isSame { add(.stepChanged, code, step.kind.name.rawValue) }
        }
        for step in stored where !told.contains(where: { $0.id == step.id }) { add(.stepUntold, code, step.kind.name.rawValue) }
    }

    private mutating func add(_ fault: ReplayFinding.Fault, _ code: ContentCode?, _ detail: String) {
        findings.append(ReplayFinding(fault, enrolment, code, detail))
    }

    private static func text(_ found: Rational?, _ expected: Rational?) -> String {
        "found \(found?.description ?? "none"), computed \(expected?.description ?? "none")"
    }
}
