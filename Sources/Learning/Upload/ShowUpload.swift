/// Tells how far an upload has come, so that a client goes on from there.
package struct ShowUpload: Command {
    package static let name = CommandName.showUpload

    package struct Outcome: Sendable, Equatable {
        package let size: Int64
        /// Bytes that are on disk: where the next ones belong.
        package let received: Int64
        package let isFinished: Bool
        package let expiresAt: Instant
    }

    package let upload: Identifier<Upload>
    private let files: any FileStore

    package init(_ upload: Identifier<Upload>, files: any FileStore) { (self.upload, self.files) = (upload, files) }

    package func perform(in context: CommandContext) async throws -> Outcome {
        let found = try await context.store.read { [upload] transaction in
            let found = try transaction.uploads.require(upload)
            try context.actor.require(Self.name, on: found.subject)
            return [found]
        }
        guard let found = found.first else { throw Refusal(.uploadUnknown, [upload.description]) }
        let isFinished = found.finishedAt != nil
        let received = isFinished ? found.size : try await files.received(upload)
        return Outcome(size: found.size, received: received, isFinished: isFinished, expiresAt: found.expiresAt)
    }
}
