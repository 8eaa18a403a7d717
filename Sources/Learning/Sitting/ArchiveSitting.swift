/// Lays a released sitting aside: its cohort is completed, no work of it waits for a board, no result for a review. Done by the clock; results stay where they are,
/// and can still be questioned within their term.
package struct ArchiveSitting: Command {
    package static let name = CommandName.archiveSitting

    package let key: SittingKey

    package init(_ key: SittingKey) { self.key = key }

    /// - Throws: ``Refusal`` `sitting-unfinished`.
    /// - Returns: whether anything changed; what is archived stays so.
    package func perform(in context: CommandContext) async throws -> Bool {
        let stamp = try context.stamp()
        return try await context.store.write { [key] transaction in
            let sitting = try transaction.sittings.requireLocked(key)
            let act = try stamp.act(Self.name, on: sitting.subject)
            if sitting.state == .archived { return false }
            let contested = try transaction.appeals.open(in: sitting.cohort)
            let waiting = try transaction.submissions.all(in: sitting.id).count { $0.state.waitsForDecision || contested.contains($0.enrolment) }
            guard waiting == 0, try transaction.cohorts.find(sitting.cohort)?.state == .completed else {
                throw Refusal(.sittingUnfinished, [key.description, "\(waiting)"])
            }
            _ = try transaction.sittings.apply(.archive, to: sitting, by: act)
            try transaction.audit.append(act, to: .sitting(sitting.id), person: nil, payload: key.json())
            return true
        }
    }
}

extension SubmissionState {
    /// Whether a board, the integrity board or a reviser has still to decide on it.
    fileprivate var waitsForDecision: Bool {
        switch self {
        case .provisional, .ratified, .integrityHold, .underRevision: true
        case .notStarted, .draft, .submitted, .late, .notSubmitted, .excused, .cleared, .penalised, .firstMarked, .secondMarked, .agreed,
            .thirdMarked,
            .released, .upheld, .revised, .voided:
            false
        }
    }
}
