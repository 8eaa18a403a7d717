import CanonicalJSON

/// Gives a revision to a reviser who had no part in the mark, with a role that reaches this case and nothing else.
package struct AssignRevision: Command {
    package static let name = CommandName.assignRevision

    package enum Outcome: Sendable, Equatable {
        case assigned(Revision)
        case unchanged(Revision)
    }

    package let revision: Identifier<Revision>
    package let reviser: EmailAddress

    package init(_ revision: Identifier<Revision>, to reviser: EmailAddress) { (self.revision, self.reviser) = (revision, reviser) }

    package func perform(in context: CommandContext) async throws -> Outcome {
        let grantID: Identifier<RoleGrant> = try context.identifier()
        let stamp = try context.stamp()
        return try await context.store.write { transaction in
            guard let revision = try transaction.revisions.lock(self.revision) else {
                _ = try stamp.act(Self.name)
                throw Refusal(.caseUnknown, [self.revision.description])
            }
            let result = try ReviewedResult.find(revision.enrolment, revision.assessment, in: transaction)
            let act = try stamp.act(Self.name, on: Subject(cohort: result.cohort.id))
            let account = try transaction.accounts.require(reviser)
            if revision.reviser == account.id { return .unchanged(revision) }
            guard try !result.concerns(account, in: transaction) else { throw Refusal(.hadPart, [reviser.text]) }
            if let former = revision.reviser { try transaction.endCase(revision.id.uuid, of: former, at: act.at) }
            let assigned = try transaction.revisions.assign(revision, to: account.id, at: act.at, by: act.actor)
            let grant = Grant(.reviser, within: .caseFile(revision.id.uuid))
            try transaction.accounts.insert(RoleGrant(id: grantID, account: account.id, grant: grant, from: act.at, until: nil))
            try transaction.audit.append(
                act,
                to: .revision(revision.id),
                person: result.enrolment.person,
                payload: ["reviser": .string(account.id.description)]
            )
            return .assigned(assigned)
        }
    }
}

extension RecordTransaction {
    /// Takes the role of a case from an account: the case went to somebody else, or is over.
    func endCase(_ id: UUIDv7, of account: Identifier<Account>, at instant: Instant) throws {
        for grant in try accounts.grants(account) where grant.grant.scope == .caseFile(id) && grant.isInForce(at: instant) {
            try accounts.end(grant.id, at: instant)
        }
    }
}
