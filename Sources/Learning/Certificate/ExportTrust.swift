/// Puts together what a verifier needs to judge without asking the academy: its keys and the state of every document that is not simply valid, signed.
package struct ExportTrust: Command {
    package static let name = CommandName.exportTrust

    private let publisher: any TrustPublisher

    package init(publisher: any TrustPublisher) { self.publisher = publisher }

    package func perform(in context: CommandContext) async throws -> [UInt8] {
        let now = context.clock.now
        let (identity, exceptions) = try await context.store.read {
            (try $0.academy.requireIdentity(), try $0.documents.exceptions())
        }
        return try await publisher.bundle(for: identity, exceptions: exceptions, at: now)
    }
}

/// Signs trust bundles: a port, since Learning knows no keys.
package protocol TrustPublisher: Sendable {
    func bundle(for identity: AcademyIdentity, exceptions: [DocumentStatus], at instant: Instant) async throws -> [UInt8]
}
