import CanonicalJSON

/// Notes that the person concerned was heard, and what was said; without it nothing is penalised.
package struct HearIntegrityCase: Command {
    package static let name = CommandName.hearIntegrityCase

    package let id: Identifier<IntegrityCase>
    package let minute: String

    package init(_ id: Identifier<IntegrityCase>, minute: String) throws(Refusal) {
        self.id = id
        self.minute = try Reason.required(minute)
    }

    /// - Returns: whether anything changed.
    package func perform(in context: CommandContext) async throws -> Bool {
        let stamp = try context.stamp()
        return try await context.store.write { [self] transaction in
            let found = try transaction.integrityCases.requireLocked(id)
            let act = try stamp.act(Self.name, on: Subject(caseFile: id.uuid))
            if found.state == .heard { return false }
            _ = try transaction.integrityCases.apply(.hear, to: found, reason: minute, at: act.at, by: act.actor)
            try transaction.audit.append(
                act,
                to: .submission(found.submission),
                person: transaction.submissions.find(found.submission)?.person,
                payload: ["case": .string(id.description), "minute": .string(minute)]
            )
            return true
        }
    }
}
