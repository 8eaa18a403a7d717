import CanonicalJSON

/// Refers a script to the integrity board and holds it until the board has decided. A similarity report is a hint, never a verdict (domain.md section 3).
package struct ReferToIntegrity: Command {
    package static let name = CommandName.referToIntegrity

    package enum Outcome: Sendable, Equatable {
        case referred(Identifier<IntegrityCase>)
        case unchanged(Identifier<IntegrityCase>)
    }

    package let code: SubmissionCode
    package let allegation: String

    package init(_ code: SubmissionCode, allegation: String) throws(Refusal) {
        self.code = code
        self.allegation = try Reason.required(allegation)
    }

    package func perform(in context: CommandContext) async throws -> Outcome {
        let id: Identifier<IntegrityCase> = try context.identifier()
        let stamp = try context.stamp()
        return try await context.store.write { [self] transaction in
            let found = try transaction.submissions.requireLocked(code)
            let act = try stamp.act(Self.name, on: found.sitting.subject)
            if let open = try transaction.integrityCases.open(of: found.submission.id) { return .unchanged(open.id) }
            _ = try transaction.submissions.apply(.hold, to: found.submission, reason: allegation, by: act)
            let opened = IntegrityCase(id: id, submission: found.submission.id, referredBy: act.actor.account, allegation: allegation)
            try transaction.integrityCases.insert(opened, at: act.at, by: act.actor)
            try transaction.audit.append(
                act,
                to: .submission(found.submission.id),
                person: found.submission.person,
                payload: ["case": .string(id.description), "code": .string(code.text), "allegation": .string(allegation)]
            )
            return .referred(id)
        }
    }
}
