import CanonicalJSON

/// Takes a decided case up again on new evidence (F21). The script is held again as long as its mark is not ratified.
package struct ReopenIntegrityCase: Command {
    package static let name = CommandName.reopenIntegrityCase

    package let id: Identifier<IntegrityCase>
    package let evidence: String

    package init(_ id: Identifier<IntegrityCase>, evidence: String) throws(Refusal) {
        self.id = id
        self.evidence = try Reason.required(evidence)
    }

    /// - Returns: whether anything changed.
    package func perform(in context: CommandContext) async throws -> Bool {
        let stamp = try context.stamp()
        return try await context.store.write { [self] transaction in
            let found = try transaction.integrityCases.requireLocked(id)
            let act = try stamp.act(Self.name, on: Subject(caseFile: id.uuid))
            if found.isOpen { return false }
            guard let submission = try transaction.submissions.find(found.submission) else { throw Refusal(.integrityCaseUnknown, [id.description]) }
            _ = try transaction.submissions.apply(.hold, to: submission, reason: evidence, by: act)
            _ = try transaction.integrityCases.apply(.reopen, to: found, reason: evidence, at: act.at, by: act.actor)
            try transaction.audit.append(
                act,
                to: .submission(found.submission),
                person: submission.person,
                payload: ["case": .string(id.description), "evidence": .string(evidence)]
            )
            return true
        }
    }
}
