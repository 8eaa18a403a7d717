/// Whether documents can be sealed at the moment; if not, since when and why, and who agreed to go on.
package struct ShowSealing: Command {
    package static let name = CommandName.showSealing

    package struct Status: Sendable, Hashable {
        /// Nil while documents are sealed.
        package let freeze: SealingFreeze?
        /// The first of two who would have it end; nil while nobody has said so, or where it was too long ago to count.
        package let thaw: Proposal?
        /// Approved documents that wait.
        package let waiting: Int

        package init(freeze: SealingFreeze?, thaw: Proposal?, waiting: Int) { (self.freeze, self.thaw, self.waiting) = (freeze, thaw, waiting) }
    }

    package struct Proposal: Sendable, Hashable {
        package let name: String
        package let reason: String
        /// Until when another one can agree.
        package let lapsesAt: Instant

        package init(name: String, reason: String, lapsesAt: Instant) { (self.name, self.reason, self.lapsesAt) = (name, reason, lapsesAt) }
    }

    package init() {}

    package func perform(in context: CommandContext) async throws -> Status {
        let now = context.clock.now
        return try await context.store.read { transaction in
            try context.actor.require(Self.name)
            let freeze = try transaction.sealing.freeze()
            return Status(
                freeze: freeze,
                thaw: try freeze.flatMap { try Self.proposal(for: $0, at: now, in: transaction) },
                waiting: try transaction.documents.countAwaitingSeal()
            )
        }
    }

    private static func proposal(for freeze: SealingFreeze, at now: Instant, in transaction: any RecordTransaction) throws -> Proposal? {
        guard let open = try transaction.jointActs.open(.thaw, of: freeze.id.uuid), now < open.lapsesAt,
            let first = try transaction.jointActs.signer(.first, of: open.id)
        else { return nil }
        return Proposal(name: first.name, reason: open.reason, lapsesAt: open.lapsesAt)
    }
}
