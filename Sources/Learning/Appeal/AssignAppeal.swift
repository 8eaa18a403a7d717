import CanonicalJSON

/// Seats the panel of an appeal: three at least, none of whom had a part in the mark, each with a role that reaches this case and nothing else.
package struct AssignAppeal: Command {
    package static let name = CommandName.assignAppeal
    static let panelSize = 3

    package let appeal: Identifier<Appeal>
    package let panel: [EmailAddress]

    package init(_ appeal: Identifier<Appeal>, to panel: [EmailAddress]) throws(Refusal) {
        guard Set(panel).count == panel.count, panel.count >= Self.panelSize else {
            throw Refusal(
                invalid: LocalizedText(english: "the panel", french: "la commission"),
                LocalizedText(
                    english: "it has at least \(Self.panelSize) members, each once",
                    french: "elle a au moins \(Self.panelSize) membres, chacun une fois"
                )
            )
        }
        (self.appeal, self.panel) = (appeal, panel)
    }

    package func perform(in context: CommandContext) async throws -> Appeal {
        let grantIDs: [Identifier<RoleGrant>] = try panel.map { _ in try context.identifier() }
        let stamp = try context.stamp()
        return try await context.store.write { transaction in
            guard let appeal = try transaction.appeals.lock(self.appeal) else {
                _ = try stamp.act(Self.name)
                throw Refusal(.caseUnknown, [self.appeal.description])
            }
            let result = try ReviewedResult.find(appeal.enrolment, appeal.assessment, in: transaction)
            let act = try stamp.act(Self.name, on: Subject(cohort: result.cohort.id))
            let accounts = try panel.map { try transaction.accounts.require($0) }
            for account in accounts where try result.concerns(account, in: transaction) { throw Refusal(.hadPart, [account.email.text]) }
            let assigned = try transaction.appeals.apply(.assign, to: appeal, reason: nil, at: act.at, by: act.actor)
            try transaction.appeals.seat(accounts.map(\.id), on: appeal.id)
            for (account, id) in zip(accounts, grantIDs) {
                let grant = Grant(.appealPanel, within: .caseFile(appeal.id.uuid))
                try transaction.accounts.insert(RoleGrant(id: id, account: account.id, grant: grant, from: act.at, until: nil))
            }
            try transaction.audit.append(
                act,
                to: .appeal(appeal.id),
                person: result.enrolment.person,
                payload: ["panel": .array(accounts.map { .string($0.id.description) })]
            )
            return assigned
        }
    }
}
