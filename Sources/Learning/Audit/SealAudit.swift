/// Links committed audit entries into the academy's chain. Run by a worker each second; harmless to run twice.
package struct SealAudit: Command {
    package static let name = CommandName.sealAudit

    package init() {}

    /// - Returns: how many entries were linked.
    package func perform(in context: CommandContext) async throws -> Int {
        let holder = "\(try context.random.word())"
        return try await context.store.write { transaction in
            guard try transaction.leases.take("audit-sealer", holder: holder, seconds: 10) else { return 0 }
            let count = try transaction.audit.seal(atMost: 1000)
            try transaction.leases.release("audit-sealer", holder: holder)
            return count
        }
    }
}
