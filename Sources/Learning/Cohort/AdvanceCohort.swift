import CanonicalJSON

/// Moves an edition through its life: puts it off and publishes it again, starts it on its first day, completes it after its last.
package struct AdvanceCohort: Command {
    package static let name = CommandName.advanceCohort

    package enum Outcome: Sendable, Equatable {
        case advanced(CohortState)
        case unchanged(CohortState)
    }

    package let cohort: CohortKey
    package let event: CohortEvent
    package let reason: String?

    /// - Throws: ``Refusal`` `reason-needed` for putting off without one; `invalid-input` for cancelling, which ``CancelCohort`` does.
    package init(_ cohort: CohortKey, _ event: CohortEvent, reason: String? = nil) throws(Refusal) {
        guard event != .cancel else {
            throw Refusal(
                invalid: LocalizedText(english: "cancelling here", french: "l'annulation ici"),
                LocalizedText(
                    english: "an edition is cancelled with all its applications",
                    french: "une édition s'annule avec toutes ses candidatures"
                )
            )
        }
        (self.cohort, self.event) = (cohort, event)
        self.reason = event == .postpone ? try Reason.required(reason) : try Reason.checked(reason)
    }

    package func perform(in context: CommandContext) async throws -> Outcome {
        let stamp = try context.stamp()
        return try await context.store.write { [self, zones = context.zones] transaction in
            let cohort = try transaction.cohorts.requireLocked(cohort)
            let act = try stamp.act(Self.name, on: Subject(cohort: cohort.id))
            if cohort.state.hasJustMet(event) { return .unchanged(cohort.state) }
            let next = try cohort.state.accepting(event)
            if event == .start, !(try cohort.hasStarted(at: act.at, by: zones)) {
                throw Refusal(.editionNotStarted, [cohort.key.text, cohort.startsOn.description])
            }
            if event == .complete, try cohort.localDate(of: act.at, by: zones) <= cohort.endsOn {
                throw Refusal(.editionNotOver, [cohort.key.text, cohort.endsOn.description])
            }
            try transaction.cohorts.apply(event, to: cohort, reason: reason, at: act.at, by: act.actor)
            try transaction.audit.append(
                act,
                to: .cohort(cohort.id),
                person: nil,
                payload: .members(["event": .string(event.rawValue), "reason": reason.map { .string($0) }])
            )
            return .advanced(next)
        }
    }
}

extension CohortState {
    /// Whether the state is the one to which the event leads.
    fileprivate func hasJustMet(_ event: CohortEvent) -> Bool {
        switch event {
        case .publish: self == .published
        case .postpone: self == .postponed
        case .start: self == .running
        case .complete: self == .completed
        case .cancel: self == .cancelled
        }
    }

    /// - Throws: ``Refusal`` `transition-refused`.
    fileprivate func accepting(_ event: CohortEvent) throws(Refusal) -> CohortState {
        do { return try after(event) } catch { throw error.refusal }
    }
}
