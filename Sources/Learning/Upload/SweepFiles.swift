/// Throws away what of uploads was never finished in its time, and files that no row tells of - left by a crash, or by somebody's erasure.
package struct SweepFiles: Command {
    package static let name = CommandName.sweepFiles

    package struct Outcome: Sendable, Equatable {
        /// Uploads whose time was over.
        package let expired: Int
        /// Files and parts of files that nobody knew.
        package let removed: Int

        package init(expired: Int, removed: Int) { (self.expired, self.removed) = (expired, removed) }
    }

    private let files: any FileStore
    private let limit: Int

    /// How long what nobody knows is left alone: its row may be on its way.
    private static let patience: Int64 = 24 * 3600

    /// - Parameter limit: the most uploads that are forgotten in one run.
    package init(files: any FileStore, atMost limit: Int = 1_000) { (self.files, self.limit) = (files, limit) }

    package func perform(in context: CommandContext) async throws -> Outcome {
        try context.actor.require(Self.name)
        let (now, limit) = (context.clock.now, limit)
        let expired = try await context.store.write { try $0.uploads.dropExpired(at: now, atMost: limit) }
        for id in expired { try await files.discard(id) }
        let removed = try await files.sweep(before: now.adding(seconds: -Self.patience)) { found in
            try await context.store.read { transaction in
                let (uploads, kept) = (try transaction.uploads.known(found.uploads), try transaction.uploads.known(found.files))
                return StrayFiles(uploads: found.uploads.filter { !uploads.contains($0) }, files: found.files.filter { !kept.contains($0) })
            }
        }
        return Outcome(expired: expired.count, removed: removed)
    }
}
