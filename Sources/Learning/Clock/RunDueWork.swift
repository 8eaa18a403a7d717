/// Does what has become due by the clock: opens and closes sittings, hands in drafts, lapses offers and nominations, gives freed seats to those who wait, starts and
/// completes editions, ends programmes and suspensions whose time is over. Each thing is an act of its own, in its own transaction, under the name of the clock; one that is refused
/// or fails is reported and keeps no other from being done. Each command judges again under its locks, so that processes side by side do nothing twice.
package struct RunDueWork: Command {
    package static let name = CommandName.runDueWork

    package struct Done: Sendable, Equatable {
        package let work: DueWork
        /// How many people or works it touched; zero for a sitting or an edition that moved on alone.
        package let count: Int
    }

    package struct Failure: Sendable, Equatable {
        package let work: DueWork
        package let reason: String
    }

    package struct Outcome: Sendable, Equatable {
        package var done: [Done] = []
        package var failures: [Failure] = []
    }

    private let limit: Int

    /// - Parameter limit: the most of each sort that is looked at together.
    package init(atMost limit: Int = 100) { self.limit = limit }

    /// - Throws: when the records cannot be reached, or the program is asked to stop; what was done before stays done.
    package func perform(in context: CommandContext) async throws -> Outcome {
        try context.actor.require(Self.name)
        let clock = context.acting(as: Actor(role: .worker, name: "clock"))
        var outcome = Outcome()
        // What failed, or was done by others, is not tried twice in one run; what was done may have made something else due.
        var settled: Set<DueWork> = []
        while true {
            let due = try await due(in: clock, besides: settled)
            if due.isEmpty { return outcome }
            for work in due {
                try Task.checkCancellation()
                do {
                    if let count = try await work.perform(in: clock) {
                        outcome.done.append(Done(work: work, count: count))
                    } else {
                        settled.insert(work)
                    }
                } catch let error where error is RecordsUnavailable || error is CancellationError {
                    throw error
                } catch {
                    settled.insert(work)
                    outcome.failures.append(Failure(work: work, reason: "\(error)"))
                }
            }
        }
    }

    /// What fails stays due, and must not fill the places of what follows it.
    private func due(in context: CommandContext, besides settled: Set<DueWork>) async throws -> [DueWork] {
        let (now, zones, count) = (context.clock.now, context.zones, limit + settled.count)
        let due = try await context.store.read { try $0.dueWork(at: now, atMost: count, by: zones) }
        return due.filter { !settled.contains($0) }
    }
}
