import CanonicalJSON

/// Seats the panel of three that inquires into an award. None of them opened the case, holds the award, marked for it or voted on it; each has a role that reaches
/// this case and nothing else.
package struct SeatRevocationPanel: Command {
    package static let name = CommandName.seatRevocationPanel
    static let panelSize = 3

    package let id: Identifier<RevocationCase>
    package let panel: [EmailAddress]

    package init(_ id: Identifier<RevocationCase>, _ panel: [EmailAddress]) throws(Refusal) {
        guard Set(panel).count == panel.count, panel.count == Self.panelSize else {
            throw Refusal(
                invalid: LocalizedText(english: "the panel", french: "la commission"),
                LocalizedText(english: "it has \(Self.panelSize) members, each once", french: "elle a \(Self.panelSize) membres, chacun une fois")
            )
        }
        (self.id, self.panel) = (id, panel)
    }

    package func perform(in context: CommandContext) async throws {
        let grantIDs: [Identifier<RoleGrant>] = try panel.map { _ in try context.identifier() }
        let stamp = try context.stamp()
        try await context.store.write { [self] transaction in
            let act = try stamp.act(Self.name)
            let revocation = try transaction.revocations.requireLocked(id)
            let enrolment = try transaction.lockedEnrolment(of: revocation).enrolment
            let accounts = try panel.map { try transaction.accounts.require($0) }
            for account in accounts {
                let isConcerned = account.person == enrolment.person || account.id == revocation.openedBy
                guard try !isConcerned && !transaction.revocations.hadPart(account.id, in: enrolment.id) else {
                    throw Refusal(.hadPart, [account.email.text])
                }
            }
            _ = try transaction.revocations.apply(.seat, to: revocation, tellBy: nil, reason: nil, by: act)
            try transaction.revocations.seat(accounts.map(\.id), on: id)
            for (account, grantID) in zip(accounts, grantIDs) {
                let grant = Grant(.appealPanel, within: .caseFile(id.uuid))
                try transaction.accounts.insert(RoleGrant(id: grantID, account: account.id, grant: grant, from: act.at, until: nil))
            }
            try transaction.record(act, revocation, of: enrolment, ["panel": .array(accounts.map { .string($0.id.description) })])
        }
    }
}
