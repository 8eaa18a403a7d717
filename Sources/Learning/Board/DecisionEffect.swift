import CanonicalJSON

/// What a board's decision does to marks: the steps that follow from it, in the decision's own transaction.
struct DecisionEffect {
    let decision: BoardDecision
    let cohort: Cohort
    let assessment: MarkedAssessment

    typealias StepDraft = (id: Identifier<MarkStep>, stamp: AuditStamp)

    /// - Parameter enrolment: nil for a decision on everybody's marks.
    /// - Returns: how many marks changed.
    func apply(to enrolment: Enrolment?, _ drafts: [StepDraft], in transaction: any RecordTransaction) throws -> Int {
        guard let enrolment else { return try scale(drafts, in: transaction) }
        guard let draft = drafts.first else { return 0 }
        switch decision.kind {
        case .confirm, .scale, .hold, .refer, .permitRepeat: return 0
        case .compensate:
            let mark = try compensable(enrolment, in: transaction)
            try add(.compensated, sitting: mark.sitting, to: enrolment, draft, in: transaction)
        case .waive(let waiver):
            let steps = try transaction.marks.steps(enrolment.id, assessment.id)
            let (penalty, waived): (MarkStep.Kind.Name, MarkStep.Kind) = waiver == .late ? (.late, .lateWaived) : (.cap, .capWaived)
            guard let last = steps.last(where: { [penalty, waived.name].contains($0.kind.name) }), last.kind.name == penalty else {
                throw Refusal(.nothingToWaive, [try email(of: enrolment, in: transaction), assessment.code.description])
            }
            try add(waived, sitting: last.sitting, to: enrolment, draft, in: transaction)
        }
        return 1
    }

    /// A scaling of the run leaves out whoever was decided on or has left.
    private func scale(_ drafts: [StepDraft], in transaction: any RecordTransaction) throws -> Int {
        guard case .scale(let percent, let offset) = decision.kind else { return 0 }
        let steps = try transaction.marks.steps(in: cohort.id)
        let marked = try transaction.enrolments.all(in: cohort.id).map(\.enrolment).filter { enrolment in
            let taken = steps[enrolment.id]?[assessment.code] ?? []
            return enrolment.state == .active && taken.contains { $0.sitting == 1 && $0.kind.isBase }
        }
        guard marked.count <= drafts.count else { throw Refusal(.recordsChanged, [cohort.key.text]) }
        for (enrolment, draft) in zip(marked, drafts) {
            try add(.scaling(percent: percent, offset: offset), sitting: 1, to: enrolment, draft, in: transaction)
        }
        return marked.count
    }

    private func compensable(_ enrolment: Enrolment, in transaction: any RecordTransaction) throws -> ComponentMark {
        let course = try transaction.courses.require(cohort.courseVersion).course
        let marks = try transaction.marks.marks(of: enrolment.id)
        guard let mark = marks[assessment.code], let component = course.plan[assessment.code] else {
            throw Refusal(.markMissing, [try email(of: enrolment, in: transaction), assessment.code.description])
        }
        let verdict = CompensationRule.judge(
            component,
            mark,
            total: AwardCase(plan: course.plan, rules: course.rules, marks: marks).total,
            compensated: marks.count { $0.key != assessment.code && $0.value.isCompensated },
            by: course.rules.compensation
        )
        guard verdict.isPermitted else {
            throw Refusal(.compensationRefused, [assessment.code.description, verdict.reasons.map(\.text.english).joined(separator: "; ")])
        }
        return mark
    }

    private func add(
        _ kind: MarkStep.Kind,
        sitting: Int,
        to enrolment: Enrolment,
        _ draft: StepDraft,
        in transaction: any RecordTransaction
    ) throws {
        guard [.active, .interrupted].contains(enrolment.state) else {
            throw Refusal(.marksClosed, [try email(of: enrolment, in: transaction)])
        }
        let act = try draft.stamp.act(DecideItem.name, on: Subject(cohort: cohort.id))
        let step = MarkStep(id: draft.id, sitting: sitting, kind, by: act, reason: decision.reason)
        try transaction.record([step], for: enrolment, in: assessment, act, payload: ["decision": .string(decision.id.description)])
    }

    private func email(of enrolment: Enrolment, in transaction: any RecordTransaction) throws -> String {
        try transaction.people.find(enrolment.person)?.email.text ?? enrolment.id.description
    }
}
