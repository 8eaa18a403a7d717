/// What changing one mark needs from outside its transaction: audit stamps and identities for the steps.
package struct MarkDraw: Sendable {
    /// Of the act on the submission.
    package let stamp: AuditStamp
    /// Of the entry that tells of the mark, where the act has one of its own beside it.
    package let markStamp: AuditStamp
    /// More than one act ever takes: mark, lateness, cap.
    package let steps: [Identifier<MarkStep>]

    package static func one(in context: CommandContext) throws -> MarkDraw {
        MarkDraw(stamp: try context.stamp(), markStamp: try context.stamp(), steps: try (0..<3).map { _ in try context.identifier() })
    }

    /// One for every submission of a sitting.
    package static func forSitting(_ key: SittingKey, in context: CommandContext) async throws -> [MarkDraw] {
        let count = try await context.store.read { transaction in
            try transaction.submissions.all(in: transaction.sittings.require(key).id).count
        }
        return try (0..<count).map { _ in try one(in: context) }
    }
}
