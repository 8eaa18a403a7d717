import CanonicalJSON

/// A trainee takes back the request for a revision that is not decided yet. The result stands as it was told; the same result is not questioned a second time.
package struct WithdrawRevision: Command {
    package static let name = CommandName.withdrawRevision

    package enum Outcome: Sendable, Equatable {
        case withdrawn(Revision)
        case unchanged(Revision)
    }

    package let revision: Identifier<Revision>

    package init(_ revision: Identifier<Revision>) { self.revision = revision }

    package func perform(in context: CommandContext) async throws -> Outcome {
        let stamp = try context.stamp()
        return try await context.store.write { transaction in
            guard let revision = try transaction.revisions.lock(self.revision) else {
                _ = try stamp.act(Self.name)
                throw Refusal(.caseUnknown, [self.revision.description])
            }
            let result = try ReviewedResult.find(revision.enrolment, revision.assessment, in: transaction)
            let act = try stamp.act(Self.name, on: result.subject)
            if revision.state == .withdrawn { return .unchanged(revision) }
            let withdrawn = try transaction.revisions.apply(.withdraw, to: revision, reason: nil, at: act.at, by: act.actor)
            if let reviser = revision.reviser { try transaction.endCase(revision.id.uuid, of: reviser, at: act.at) }
            try result.move(.withdrawRevision, reason: nil, by: act, in: transaction)
            try transaction.audit.append(act, to: .revision(revision.id), person: result.enrolment.person, payload: ["outcome": "withdrawn"])
            return .withdrawn(withdrawn)
        }
    }
}
