import CanonicalJSON

/// A trainee takes back an appeal that is not decided yet. The result stands as it was told; the same result is not questioned a second time.
package struct WithdrawAppeal: Command {
    package static let name = CommandName.withdrawAppeal

    package enum Outcome: Sendable, Equatable {
        case withdrawn(Appeal)
        case unchanged(Appeal)
    }

    package let appeal: Identifier<Appeal>

    package init(_ appeal: Identifier<Appeal>) { self.appeal = appeal }

    package func perform(in context: CommandContext) async throws -> Outcome {
        let stamp = try context.stamp()
        return try await context.store.write { transaction in
            guard let appeal = try transaction.appeals.lock(self.appeal) else {
                _ = try stamp.act(Self.name)
                throw Refusal(.caseUnknown, [self.appeal.description])
            }
            let result = try ReviewedResult.find(appeal.enrolment, appeal.assessment, in: transaction)
            let act = try stamp.act(Self.name, on: result.subject)
            if appeal.state == .withdrawn { return .unchanged(appeal) }
            let withdrawn = try transaction.appeals.apply(.withdraw, to: appeal, reason: nil, at: act.at, by: act.actor)
            for panellist in try transaction.appeals.panel(appeal.id) { try transaction.endCase(appeal.id.uuid, of: panellist, at: act.at) }
            try transaction.audit.append(act, to: .appeal(appeal.id), person: result.enrolment.person, payload: ["outcome": "withdrawn"])
            return .withdrawn(withdrawn)
        }
    }
}
