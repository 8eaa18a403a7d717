package import CanonicalJSON

extension RecordTransaction {
    /// The one way in which a mark changes: adds the steps, stores what the component now counts, and tells the audit trail both, so that the mark can be
    /// computed again from the trail (domain.md 2.9.6). The caller holds the enrolment's lock and has checked that the steps may be taken.
    ///
    /// - Parameters:
    ///   - steps: all of one act, with its time and actor.
    ///   - known: all steps so far, where the caller has read them under the lock.
    ///   - payload: further inputs of the act, for the audit entry.
    /// - Returns: what the component counts now; nil where no sitting counts.
    @discardableResult
    package func record(
        _ steps: [MarkStep],
        for enrolment: Enrolment,
        in assessment: MarkedAssessment,
        _ act: Act,
        before known: [MarkStep]? = nil,
        payload: [String: JSONValue] = [:]
    ) throws -> ComponentMark? {
        let before = try known ?? marks.steps(enrolment.id, assessment.id)
        for step in steps {
            guard step.kind.isWithinBounds, step.sitting >= 1 else { throw Refusal(.markOutOfRange, [step.kind.name.rawValue]) }
            try marks.append(step, enrolment: enrolment.id, assessment: assessment.id)
        }
        let mark = ComponentMark(steps: before + steps, terms: assessment.terms)
        try marks.store(mark, enrolment: enrolment.id, assessment: assessment.id, at: act.at)
        try audit.append(
            act,
            to: .enrolment(enrolment.id),
            person: enrolment.person,
            payload: .object(MarkTrail.json(steps, in: assessment.code, mark: mark).merging(payload) { trail, _ in trail })
        )
        return mark
    }
}
