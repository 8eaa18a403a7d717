/// What was done in the academy, in the order in which it was sealed, without what was said of anybody: who acted, by which command, on which thing, and the hashes
/// that tie the entries together. The sealed position is the cursor; whoever comes again goes on after the last one they have.
package struct ReadAuditFeed: Command {
    package static let name = CommandName.readAuditFeed

    package let paging: Paging

    package init(paging: Paging = Paging()) { self.paging = paging }

    package func perform(in context: CommandContext) async throws -> Page<SealedEntry> {
        try context.actor.require(Self.name)
        let position = try paging.position()
        return try await context.store.read { [paging] transaction in
            Page(try transaction.audit.sealed(after: position, atMost: paging.limit + 1), paging) { String($0.position) }
        }
    }
}

/// An entry of the audit trail with its place in the academy's chain, without its payload and the person it concerns.
package struct SealedEntry: Sendable, Hashable {
    package let position: Int64
    package let at: Instant
    /// Role and name.
    package let actor: String
    package let command: String
    package let aggregateKind: String
    package let aggregateID: UUIDv7
    /// Counted from 1 within the aggregate.
    package let sequence: Int64
    package let hash: [UInt8]
    /// That of the academy's chain, with this entry.
    package let link: [UInt8]

    package init(
        position: Int64,
        at: Instant,
        actor: String,
        command: String,
        aggregateKind: String,
        aggregateID: UUIDv7,
        sequence: Int64,
        hash: [UInt8],
        link: [UInt8]
    ) {
        (self.position, self.at, self.actor, self.command) = (position, at, actor, command)
        (self.aggregateKind, self.aggregateID, self.sequence) = (aggregateKind, aggregateID, sequence)
        (self.hash, self.link) = (hash, link)
    }
}
