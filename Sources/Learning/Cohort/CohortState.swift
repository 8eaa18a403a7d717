/// Where an edition stands (ruling 4 for postponing). Opening one publishes it: there is nothing to apply for before.
package enum CohortState: String, Sendable, CaseIterable {
    /// Prepared, seen by nobody outside.
    case planned
    /// Open to applications and enrolments.
    case published
    /// Put off without a new date yet.
    case postponed
    case running
    case completed
    case cancelled
}

package enum CohortEvent: String, Sendable, CaseIterable {
    case publish
    case postpone
    case start
    case complete
    case cancel
}

extension CohortState: StateMachine {
    package static let noun = "cohort"
    package static let initial = CohortState.planned

    package func next(_ event: CohortEvent) -> CohortState? {
        switch (self, event) {
        case (.planned, .publish), (.postponed, .publish): .published
        case (.published, .postpone): .postponed
        case (.published, .start): .running
        case (.running, .complete): .completed
        case (.planned, .cancel), (.published, .cancel), (.postponed, .cancel), (.running, .cancel): .cancelled
        case (.planned, .postpone), (.planned, .start), (.planned, .complete),
            (.published, .publish), (.published, .complete),
            (.postponed, .postpone), (.postponed, .start), (.postponed, .complete),
            (.running, .publish), (.running, .postpone), (.running, .start),
            (.completed, _), (.cancelled, _):
            nil
        }
    }
}
