extension RecordTransaction {
    /// What the board's confirmation makes of the works of a sitting: their marks are ratified. Those on hold, excused or void stay what they are.
    ///
    /// The caller tells the audit trail of the decision it rests on.
    /// - Returns: how many were ratified.
    @discardableResult
    package func ratifyMarks(of sitting: Sitting, by act: Act) throws -> Int {
        let provisional = try submissions.all(in: sitting.id).filter { $0.state == .provisional }
        for submission in provisional { _ = try submissions.apply(.ratify, to: submission, by: act) }
        return provisional.count
    }

    /// What the release of a sitting makes of its works, all at one moment; a held case is left out (domain.md 2.4). Again for those that were held and ratified since.
    ///
    /// - Parameter heldBack: enrolments that the board left out.
    /// - Returns: the enrolments whose marks are released by it.
    @discardableResult
    package func releaseMarks(of sitting: Sitting, except heldBack: Set<Identifier<Enrolment>> = [], by act: Act) throws -> [Identifier<Enrolment>] {
        if sitting.state != .released { _ = try sittings.apply(.release, to: sitting, by: act) }
        let ratified = try submissions.all(in: sitting.id).filter { $0.state == .ratified && !heldBack.contains($0.enrolment) }
        for submission in ratified { _ = try submissions.apply(.release, to: submission, by: act) }
        return ratified.map(\.enrolment)
    }

    /// Moves the work that a revision is about: requested, upheld or revised.
    ///
    /// - Throws: ``Refusal`` `transition-refused`, `submission-unknown` where the person has no work in that sitting.
    package func applyRevision(_ event: SubmissionEvent, to key: SittingKey, of email: EmailAddress, reason: String?, by act: Act) throws {
        let found = try submissions.requireLocked(key, email: email)
        _ = try submissions.apply(event, to: found.submission, reason: reason, by: act)
    }
}
