import CanonicalJSON

/// One registrar's word that sealing can go on; with the second one's it does (ruling 33).
package struct ThawSealing: Command {
    package static let name = CommandName.thawSealing

    package enum Outcome: Sendable, Equatable {
        /// Another registrar has to agree before the moment named.
        case awaitingSecond(until: Instant)
        case thawed
    }

    package let reason: String

    package init(reason: String?) throws(Refusal) { self.reason = try Reason.required(reason) }

    /// - Throws: ``Refusal`` `sealing-open`, `account-needed`, `second-person-needed`.
    package func perform(in context: CommandContext) async throws -> Outcome {
        let stamp = try context.stamp()
        let id: Identifier<JointAct> = try context.identifier()
        return try await context.store.write { [reason] transaction in
            let act = try stamp.act(Self.name)
            guard let freeze = try transaction.sealing.lockFreeze() else { throw Refusal(.sealingOpen) }
            var payload: [String: JSONValue] = ["reason": .string(reason)]
            let outcome: Outcome
            switch try transaction.concur(in: .thaw, of: freeze.id.uuid, about: nil, reason: reason, drawing: id, act) {
            case .unchanged(let proposal): return .awaitingSecond(until: proposal.lapsesAt)
            case .proposed(let proposal):
                payload["until"] = .string(proposal.lapsesAt.description)
                outcome = .awaitingSecond(until: proposal.lapsesAt)
            case .agreed(let proposal, let first):
                try transaction.sealing.apply(.thaw, to: freeze, reason: reason, by: act)
                payload["first"] = .string(first.account.description)
                payload["jointAct"] = .string(proposal.id.description)
                outcome = .thawed
            }
            try transaction.audit.append(act, to: .freeze(freeze.id), person: nil, payload: .object(payload))
            return outcome
        }
    }
}
