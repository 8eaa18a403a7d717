/// Takes bytes of an upload, from where it broke off. They lie outside the records: nothing of them counts until the upload is finished. When the line breaks, what came
/// stays.
package struct AppendToUpload<Body: AsyncSequence & Sendable>: Command where Body.Element == [UInt8] {
    package static var name: CommandName { .appendToUpload }

    package let upload: Identifier<Upload>
    /// Where the first of the bytes belongs.
    package let offset: Int64
    private let body: Body
    private let files: any FileStore

    package init(_ upload: Identifier<Upload>, at offset: Int64, _ body: Body, files: any FileStore) {
        (self.upload, self.offset, self.body, self.files) = (upload, offset, body, files)
    }

    /// - Returns: how many bytes are there now, on disk.
    package func perform(in context: CommandContext) async throws -> Int64 {
        let size = try await requireOpen(in: context)
        do {
            let writer = try await files.writer(upload, at: offset, atMost: size)
            do {
                for try await bytes in body { try await writer.write(bytes) }
            } catch {
                _ = try? await writer.close()
                throw error
            }
            return try await writer.close()
        } catch let error as FileStoreError {
            throw error.refusal(of: upload, size) ?? error
        }
    }

    /// - Returns: the size that was declared.
    private func requireOpen(in context: CommandContext) async throws -> Int64 {
        let now = context.clock.now
        return try await context.store.read { [upload] transaction in
            let found = try transaction.uploads.require(upload)
            try context.actor.require(Self.name, on: found.subject)
            guard found.finishedAt == nil, found.expiresAt > now else { throw Refusal(.uploadOver, [upload.description]) }
            return found.size
        }
    }
}

extension FileStoreError {
    /// Nil for what the caller did not cause.
    func refusal(of upload: Identifier<Upload>, _ size: Int64) -> Refusal? {
        switch self {
        case .wrongOffset(let received): Refusal(.uploadOffset, ["\(received)"])
        case .busy: Refusal(.uploadBusy, [upload.description])
        case .tooLong: Refusal(.uploadTooLong, ["\(size)"])
        case .missing, .failed: nil
        }
    }
}
