package import CanonicalJSON

/// A command that applies one event to one enrolment. Conforming types say which; the state machine says whether.
package protocol EnrolmentCommand: Command where Outcome == EnrolmentChange {
    /// The event, and the one state that it leads to.
    static var event: EnrolmentEvent { get }
    static var goal: EnrolmentState { get }

    var cohort: CohortKey { get }
    var email: EmailAddress { get }
    /// Kept in the history, where whoever may read the file reads it.
    var reason: String? { get }

    /// What the event asks for beside the right state, and what it writes beside the new one.
    ///
    /// - Returns: what the audit trail tells beside state and reason.
    func prepare(_ found: EnrolmentInCohort, _ act: Act, in transaction: any RecordTransaction) throws -> [String: JSONValue]
}

extension EnrolmentCommand {
    package func prepare(_ found: EnrolmentInCohort, _ act: Act, in transaction: any RecordTransaction) throws -> [String: JSONValue] { [:] }

    package func perform(in context: CommandContext) async throws -> EnrolmentChange {
        let stamp = try context.stamp()
        return try await context.store.write { transaction in
            let found = try transaction.lockEnrolment(of: email, in: cohort, for: Self.name, by: context.actor)
            let enrolment = found.enrolment
            let act = try stamp.act(Self.name, on: Subject(cohort: enrolment.cohort, person: enrolment.person))
            guard enrolment.state != Self.goal else { return .unchanged(enrolment) }
            try Self.checkState(of: enrolment)
            let facts = try prepare(found, act, in: transaction)
            let changed = try transaction.enrolments.apply(Self.event, to: enrolment, reason: reason, at: act.at, by: act.actor)
            let letters = changed.state.hasLeft ? try transaction.withdrawLetters(of: changed, act) : []
            try transaction.audit.append(
                act,
                to: .enrolment(enrolment.id),
                person: enrolment.person,
                payload: .members(
                    [
                        "event": .string(Self.event.rawValue), "reason": reason.map { .string($0) },
                        "lettersWithdrawn": letters.isEmpty ? nil : .array(letters.map { .string($0) }),
                    ].merging(facts) { $1 }
                )
            )
            return .changed(changed, from: enrolment.state)
        }
    }

    private static func checkState(of enrolment: Enrolment) throws(Refusal) {
        do { _ = try enrolment.state.after(event) } catch { throw error.refusal }
    }
}
