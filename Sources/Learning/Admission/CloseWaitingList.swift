import CanonicalJSON

/// Ends the waiting list on the first day of the edition: whoever still waits is told so, and can apply for the next one.
package struct CloseWaitingList: Command {
    package static let name = CommandName.closeWaitingList

    package let cohort: CohortKey

    package init(cohort: CohortKey) { self.cohort = cohort }

    /// - Returns: how many waited.
    package func perform(in context: CommandContext) async throws -> Int {
        let (key, now, zones) = (cohort, context.clock.now, context.zones)
        let waiting = try await context.store.read { [actor = context.actor] transaction in
            let cohort = try transaction.cohorts.require(key)
            try actor.require(Self.name, on: Subject(cohort: cohort.id))
            guard try cohort.hasStarted(at: now, by: zones) else {
                throw Refusal(.editionNotStarted, [cohort.key.text, cohort.startsOn.description])
            }
            return try transaction.selections.waitingList(of: cohort.id).map(\.id)
        }
        var closed = 0
        for id in waiting where try await close(id, in: context) { closed += 1 }
        return closed
    }

    private func close(_ id: Identifier<Application>, in context: CommandContext) async throws -> Bool {
        let stamp = try context.stamp()
        return try await context.store.write { transaction in
            let file = try transaction.lockFileAndSeats(id)
            let act = try stamp.act(Self.name, on: file.subject)
            guard file.application.state == .reserve else { return false }
            _ = try transaction.apply(.closeReserve, to: file, act)
            try transaction.record(act, file, [:])
            return true
        }
    }
}
