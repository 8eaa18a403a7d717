import CanonicalJSON

/// What the clock does to suspensions whose term is over: they end by themselves, and their documents are valid again (ruling 5).
package struct EndSuspensions: Command {
    package static let name = CommandName.endSuspensions

    package let limit: Int

    /// - Parameter limit: the most that one run looks at.
    package init(atMost limit: Int = 100) { self.limit = limit }

    /// - Returns: how many documents are valid again.
    package func perform(in context: CommandContext) async throws -> Int {
        try context.actor.require(Self.name)
        let (now, limit) = (context.clock.now, limit)
        let overdue = try await context.store.read { try $0.suspensions.overdue(at: now, atMost: limit) }
        var ended = 0
        for id in overdue { ended += try await Self.end(id, in: context) ?? 0 }
        return ended
    }

    /// - Returns: how many documents are valid again; nil where it had ended, or was renewed.
    static func end(_ id: Identifier<Suspension>, in context: CommandContext) async throws -> Int? {
        let stamp = try context.stamp()
        return try await context.store.write { transaction in
            let act = try stamp.act(Self.name)
            guard let suspension = try transaction.suspensions.lock(id), suspension.state == .inForce, suspension.until.isPast(at: act.at) else {
                return nil
            }
            let held = try transaction.suspensions.suspendedDocuments(of: id)
            try transaction.suspensions.apply(.expire, to: suspension, until: nil, reason: nil, by: act)
            guard let first = held.first, let enrolment = try transaction.enrolments.find(first.enrolment) else { return 0 }
            _ = try transaction.lift(suspension, of: enrolment.person, reason: "the suspension's term is over", act)
            let payload: [String: JSONValue] = ["suspension": .string(id.description), "until": .string(suspension.until.description)]
            try transaction.record(act, held, of: enrolment, payload)
            return held.count
        }
    }
}
