/// What settling one mark needs from outside its transaction: an audit stamp and identities for the steps.
package struct MarkDraw: Sendable {
    package let stamp: AuditStamp
    /// More than a settled mark ever takes: mark, lateness, penalty, cap.
    package let steps: [Identifier<MarkStep>]

    package static func one(in context: CommandContext) throws -> MarkDraw {
        MarkDraw(stamp: try context.stamp(), steps: try (0..<4).map { _ in try context.identifier() })
    }

    /// One for every submission of a sitting.
    package static func forSitting(_ key: SittingKey, in context: CommandContext) async throws -> [MarkDraw] {
        let count = try await context.store.read { transaction in
            try transaction.submissions.all(in: transaction.sittings.require(key).id).count
        }
        return try (0..<count).map { _ in try one(in: context) }
    }
}
