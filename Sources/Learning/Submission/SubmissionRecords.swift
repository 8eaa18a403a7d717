package protocol SubmissionRecords {
    /// Finds by the names people use, and keeps others from changing it until the transaction ends.
    func lock(_ key: SittingKey, email: EmailAddress) throws -> SubmissionInSitting?
    func lock(_ code: SubmissionCode) throws -> SubmissionInSitting?
    /// Somebody's works for the sittings of an assessment by their numbers, kept from others; none where the marks were recorded without sittings.
    func lock(_ enrolment: Identifier<Enrolment>, _ assessment: Identifier<Assessment>) throws -> [Int: Submission]
    func find(_ key: SittingKey, email: EmailAddress) throws -> SubmissionInSitting?
    func find(_ code: SubmissionCode) throws -> SubmissionInSitting?
    func find(_ id: Identifier<Submission>) throws -> Submission?
    /// By code.
    func all(in sitting: Identifier<Sitting>) throws -> [Submission]
    /// Sittings of which somebody has a mark that no board ratified, by enrolment and assessment.
    func unratified(in cohort: Identifier<Cohort>) throws -> [Identifier<Enrolment>: [ContentCode: Set<Int>]]
    func insert(_ submission: Submission, at instant: Instant, by actor: Actor) throws
    /// Stores draft, declaration, content, lateness and extension; the state moves by ``apply(_:to:reason:at:by:)`` only.
    func update(_ submission: Submission) throws
    /// Applies the event and writes its history row.
    ///
    /// - Throws: ``Refusal`` `transition-refused`.
    /// - Returns: the submission in its new state.
    func apply(_ event: SubmissionEvent, to submission: Submission, reason: String?, at instant: Instant, by actor: Actor) throws -> Submission
    /// Applies the event to everybody's work of a sitting that is in the state: a few statements, however many they are.
    ///
    /// - Throws: ``Refusal`` `transition-refused`.
    /// - Returns: how many there were.
    func applyToAll(
        _ event: SubmissionEvent,
        in sitting: Identifier<Sitting>,
        from state: SubmissionState,
        except enrolments: Set<Identifier<Enrolment>>,
        at instant: Instant,
        by actor: Actor
    ) throws -> Int
    func insert(_ receipt: Receipt) throws
    /// In the order in which they were given.
    func receipts(of submission: Identifier<Submission>) throws -> [Receipt]
}

extension SubmissionRecords {
    /// - Throws: ``Refusal`` `submission-unknown`.
    package func requireLocked(_ key: SittingKey, email: EmailAddress) throws -> SubmissionInSitting {
        guard let found = try lock(key, email: email) else { throw Refusal(.submissionUnknown, ["\(email.text), \(key)"]) }
        return found
    }

    /// - Throws: ``Refusal`` `submission-unknown`.
    package func requireLocked(_ code: SubmissionCode) throws -> SubmissionInSitting {
        guard let found = try lock(code) else { throw Refusal(.submissionUnknown, [code.text]) }
        return found
    }

    package func apply(_ event: SubmissionEvent, to submission: Submission, reason: String? = nil, by act: Act) throws -> Submission {
        try apply(event, to: submission, reason: reason, at: act.at, by: act.actor)
    }
}
