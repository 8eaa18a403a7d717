/// A list of statuses as of now, signed, for everybody.
package struct ShowStatusList: Command {
    package static let name = CommandName.showStatusList

    package let number: Int64
    package let purpose: StatusPurpose
    private let publisher: any BadgePublisher

    package init(_ number: Int64, _ purpose: StatusPurpose, publisher: any BadgePublisher) {
        (self.number, self.purpose, self.publisher) = (number, purpose, publisher)
    }

    /// - Throws: ``Refusal`` `status-list-unknown`.
    package func perform(in context: CommandContext) async throws -> [UInt8] {
        let now = context.clock.now
        let (identity, marks) = try await context.store.read { [number] in
            (try $0.academy.requireIdentity(), try $0.statusEntries.marks(in: number))
        }
        guard let marks else { throw Refusal(.statusListUnknown, ["\(number)"]) }
        let draft = StatusListDraft(number: number, purpose: purpose, indexes: marks.indexes[purpose] ?? [])
        return try await publisher.list(draft, of: identity, at: now)
    }
}
