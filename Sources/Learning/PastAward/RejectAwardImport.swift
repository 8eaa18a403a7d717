import CanonicalJSON

/// Ends a proposal without an award: the second person does not agree, or whoever made it takes it back. What it told of people is forgotten with it.
package struct RejectAwardImport: Command {
    package static let name = CommandName.rejectAwardImport

    package enum Outcome: Sendable, Equatable {
        case rejected
        case unchanged
    }

    package let id: Identifier<AwardImport>
    package let reason: String

    package init(_ id: Identifier<AwardImport>, reason: String) throws(Refusal) {
        self.id = id
        self.reason = try Reason.required(reason)
    }

    package func perform(in context: CommandContext) async throws -> Outcome {
        let stamp = try context.stamp()
        return try await context.store.write { [self] transaction in
            let act = try stamp.act(Self.name)
            let proposal = try transaction.awardImports.requireLocked(id)
            guard proposal.state != .rejected else { return .unchanged }
            try transaction.awardImports.apply(.reject, to: proposal, reason: reason, by: act)
            try transaction.awardImports.forgetPeople(in: id)
            try transaction.audit.append(act, to: .awardImport(id), person: nil, payload: ["reason": .string(reason)])
            return .rejected
        }
    }
}
