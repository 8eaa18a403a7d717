import CanonicalJSON

/// What the clock does to files whose correspondent was silent: the secretariat may now decide on them.
package struct LapseNominations: Command {
    package static let name = CommandName.lapseNominations

    package let limit: Int

    /// - Parameter limit: the most that one run looks at.
    package init(atMost limit: Int = 100) { self.limit = limit }

    /// - Returns: how many lapsed.
    package func perform(in context: CommandContext) async throws -> Int {
        try context.actor.require(Self.name)
        let (now, limit) = (context.clock.now, limit)
        let overdue = try await context.store.read { try $0.applications.nominationsOverdue(at: now, atMost: limit) }
        var lapsed = 0
        for id in overdue where try await Self.lapse(id, in: context) { lapsed += 1 }
        return lapsed
    }

    /// - Returns: whether it lapsed by this.
    static func lapse(_ id: Identifier<Application>, in context: CommandContext) async throws -> Bool {
        let stamp = try context.stamp()
        return try await context.store.write { transaction in
            let file = try transaction.lockFile(id)
            let act = try stamp.act(Self.name, on: file.subject)
            guard file.application.state == .awaitingNomination, let due = file.application.nominationDue, due.isPast(at: act.at) else {
                return false
            }
            _ = try transaction.apply(.lapseNomination, to: file, act)
            try transaction.record(act, file, ["due": due.json])
            return true
        }
    }
}
