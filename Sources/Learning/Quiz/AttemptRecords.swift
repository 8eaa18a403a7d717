package import CanonicalJSON

package protocol AttemptRecords {
    func find(_ id: Identifier<Attempt>) throws -> AttemptInSitting?
    /// Keeps others from changing the attempt and the work it is part of until the transaction ends.
    func lock(_ id: Identifier<Attempt>) throws -> AttemptInSitting?
    /// Keeps the attempt from others, and reads just what saving an answer needs: one statement, whatever the paper.
    func lockPlace(_ id: Identifier<Attempt>, _ item: ContentKey) throws -> AnswerPlace?
    /// In the order of the paper.
    func questions(of id: Identifier<Attempt>) throws -> [AttemptQuestion]
    /// By number.
    func all(of submission: Identifier<Submission>) throws -> [Attempt]
    /// When the open attempts of a sitting close, by the work they are part of.
    func closings(in sitting: Identifier<Sitting>) throws -> [Identifier<Submission>: Instant]
    /// Those that the clock has something to do for; those that have waited longest come first.
    func awaitingClock(at instant: Instant, atMost count: Int) throws -> [Identifier<Attempt>]
    /// With its paper.
    func insert(_ attempt: Attempt, _ questions: [AttemptQuestion], at instant: Instant, by actor: Actor) throws
    /// Stores term, result and the clock's next look; the state moves by ``apply(_:to:reason:at:by:)`` only.
    func update(_ attempt: Attempt) throws
    func save(_ answer: SavedAnswer, to item: ContentKey, of id: Identifier<Attempt>) throws
    /// Applies the event and writes its history row.
    ///
    /// - Throws: ``Refusal`` `transition-refused`.
    /// - Returns: the attempt in its new state.
    func apply(_ event: AttemptEvent, to attempt: Attempt, reason: String?, at instant: Instant, by actor: Actor) throws -> Attempt
    /// Voids every attempt of a sitting, and takes it from the clock: a few statements, however many they are.
    func voidAll(in sitting: Identifier<Sitting>, at instant: Instant, by actor: Actor) throws
    /// SHA-256 of the canonical form.
    func digest(of answers: JSONValue) throws -> FileDigest
}

/// What saving an answer is judged by.
package struct AnswerPlace: Sendable {
    package let state: AttemptState
    package let term: AttemptTerm
    package let subject: Subject
    package let person: Identifier<Person>
    /// Nil where the paper has no such question.
    package let form: QuestionForm?
    package let answer: SavedAnswer?

    package init(
        state: AttemptState,
        term: AttemptTerm,
        subject: Subject,
        person: Identifier<Person>,
        form: QuestionForm?,
        answer: SavedAnswer?
    ) {
        (self.state, self.term, self.subject, self.person, self.form, self.answer) = (state, term, subject, person, form, answer)
    }
}

extension AttemptRecords {
    /// - Throws: ``Refusal`` `attempt-unknown`.
    package func require(_ id: Identifier<Attempt>) throws -> AttemptInSitting {
        guard let found = try find(id) else { throw Refusal(.attemptUnknown, [id.description]) }
        return found
    }

    /// - Throws: ``Refusal`` `attempt-unknown`.
    package func requireLocked(_ id: Identifier<Attempt>) throws -> AttemptInSitting {
        guard let found = try lock(id) else { throw Refusal(.attemptUnknown, [id.description]) }
        return found
    }

    package func apply(_ event: AttemptEvent, to attempt: Attempt, reason: String? = nil, by act: Act) throws -> Attempt {
        try apply(event, to: attempt, reason: reason, at: act.at, by: act.actor)
    }
}
