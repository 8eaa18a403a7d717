/// The rows of an open proposal, judged by the records as they are now: what the second person looks at.
package struct ShowAwardImport: Command {
    package static let name = CommandName.showAwardImport

    package let id: Identifier<AwardImport>

    package init(_ id: Identifier<AwardImport>) { self.id = id }

    package func perform(in context: CommandContext) async throws -> [PastAwardVerdict] {
        let today = context.clock.now.utcDate
        return try await context.store.read { [id] transaction in
            try context.actor.require(Self.name)
            guard try transaction.awardImports.find(id) != nil else { throw Refusal(.awardImportUnknown, [id.description]) }
            return try transaction.judge(transaction.awardImports.awards(of: id), isProposal: false, today: today)
        }
    }
}
