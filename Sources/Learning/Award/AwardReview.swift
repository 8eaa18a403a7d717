import CanonicalJSON

/// What a mark that changed after its release entails: its holder is told the new result, and what was decided on the old one is looked at again. An award that
/// falls by it is never changed silently: a revocation case is opened (domain.md 2.9.8).
package struct AwardReview {
    package enum Consequence: String, Sendable, CaseIterable {
        /// Nothing was decided yet, or it holds.
        case none
        /// A recommendation was taken back, or requirements are no longer met.
        case requirementsLost = "requirements-lost"
        case revocationCaseOpened = "revocation-case-opened"
    }

    let result: ReviewedResult
    /// The case in which the mark changed.
    let subject: Subject
    let act: Act
    let reason: String
    /// The inquiry to be opened, if a ratified award falls.
    let caseID: Identifier<RevocationCase>
    let ground: RevocationCase.Ground
    /// For the entry that tells of a consequence, beside the entry of the mark.
    let consequenceStamp: AuditStamp

    func tell(_ mark: ComponentMark?, as release: Release, in transaction: any RecordTransaction) throws {
        let steps = try transaction.marks.steps(result.enrolment.id, result.assessment.id).count
        let item = ReleaseItem(enrolment: result.enrolment.id, assessment: result.assessment.id, mark: mark, steps: steps)
        try transaction.releases.insert(release, [item], by: act.actor)
    }

    func reconsider(in transaction: any RecordTransaction) throws -> Consequence {
        let enrolment = result.enrolment
        let course = try transaction.courses.require(result.cohort.courseVersion).course
        let marks = try transaction.marks.marks(of: enrolment.id)
        let isSuspected = try transaction.integrityCases.enrolmentsWithOpenCase(in: enrolment.cohort).contains(enrolment.id)
        let verdict = AwardRule.judge(
            AwardCase(
                plan: course.plan,
                rules: course.rules,
                marks: marks,
                attendance: AttendanceHurdle.all(of: try transaction.attendance(of: enrolment.id, in: course)),
                openIntegrityCases: isSuspected ? 1 : 0
            )
        )
        guard !verdict.carriesAward else { return .none }
        switch enrolment.state {
        case .requirementsMet, .awardRecommended:
            _ = try transaction.enrolments.apply(.loseRequirements, to: enrolment, reason: reason, at: act.at, by: act.actor)
            if let award = try transaction.awards.find(enrolment.id) {
                try transaction.awards.withdraw(award.id)
                try record(award, "awardWithdrawn", in: transaction)
            }
            return .requirementsLost
        case .awarded:
            guard let award = try transaction.awards.find(enrolment.id) else { return .none }
            let reasons = verdict.reasons.map(\.description).joined(separator: "; ")
            guard try transaction.revocations.open(of: award.id) == nil else { return .revocationCaseOpened }
            let revocation = RevocationCase(
                id: caseID,
                award: award.id,
                enrolment: enrolment.id,
                ground: ground,
                statement: "\(reason): \(reasons)",
                openedAt: act.at,
                openedBy: act.actor.account
            )
            try transaction.revocations.insert(revocation, at: act.at, by: act.actor)
            try record(award, "revocationCase", in: transaction)
            return .revocationCaseOpened
        case .enrolled, .active, .interrupted, .deferred, .withdrawn, .noShow, .excluded, .timeExpired, .deceased, .completedWithoutAward, .revoked:
            return .none
        }
    }

    private func record(_ award: Award, _ what: String, in transaction: any RecordTransaction) throws {
        try transaction.audit.append(
            consequenceStamp.act(act.command, on: subject),
            to: .enrolment(result.enrolment.id),
            person: result.enrolment.person,
            payload: [what: .string(award.id.description), "reason": .string(reason)]
        )
    }
}
