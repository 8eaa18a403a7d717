import CanonicalJSON

/// Ends an upload: compares what came with what was announced, finds out what it is, and keeps it. Bytes lie in their place before a row tells of them, so that a crash in
/// between leaves a file that nobody knows and never a row without a file; finishing again goes on from there.
package struct FinishUpload: Command {
    package static let name = CommandName.finishUpload

    package enum Outcome: Sendable, Equatable {
        case finished(StoredFile)
        case unchanged(StoredFile)
    }

    package let upload: Identifier<Upload>
    private let files: any FileStore

    package init(_ upload: Identifier<Upload>, files: any FileStore) { (self.upload, self.files) = (upload, files) }

    package func perform(in context: CommandContext) async throws -> Outcome {
        let stamp = try context.stamp()
        let found = try await context.store.read { [upload] transaction in
            let found = try transaction.uploads.require(upload)
            try context.actor.require(Self.name, on: found.subject)
            return [(found, try transaction.uploads.file(found.digest))]
        }
        guard let (announced, known) = found.first else { throw Refusal(.uploadUnknown, [upload.description]) }
        if announced.finishedAt != nil, let known { return .unchanged(known) }
        guard announced.expiresAt > stamp.at else { throw Refusal(.uploadOver, [upload.description]) }

        let file = try await examine(announced)
        guard let claim = try await files.keep(announced.id, as: announced.digest) else {
            throw Refusal(.uploadIncomplete, ["0", "\(announced.size)"])
        }
        do {
            let outcome = try await write(file, stamp, in: context)
            await claim.release()
            return outcome
        } catch {
            await claim.release()
            throw error
        }
    }

    private func write(_ file: StoredFile, _ stamp: AuditStamp, in context: CommandContext) async throws -> Outcome {
        try await context.store.write { [self] transaction in
            guard let current = try transaction.uploads.lock(upload) else { throw Refusal(.uploadUnknown, [upload.description]) }
            let act = try stamp.act(Self.name, on: current.subject)
            if current.finishedAt != nil { return .unchanged(file) }
            let held = HeldFile(file: file, person: current.person, name: current.name, begunAt: current.begunAt)
            try transaction.uploads.insert(held, at: act.at)
            try transaction.uploads.finish(current.id, at: act.at)
            try transaction.audit.append(
                act,
                to: .person(current.person),
                person: current.person,
                payload: [
                    "upload": .string(current.id.description), "digest": .string(file.digest.text), "size": .integer(file.size),
                    "kind": .string(file.kind.rawValue),
                ]
            )
            return .finished(file)
        }
    }

    /// What came, if it is what was announced and of a kind that is taken. Of anything else nothing stays.
    private func examine(_ announced: Upload) async throws -> StoredFile {
        let received = try await files.received(announced.id)
        // Moved to its place by a finishing that broke off or that runs beside this one: then the bytes are looked at where they lie.
        if received == 0 { return try await examineKept(announced) }
        guard received >= announced.size else { throw Refusal(.uploadIncomplete, ["\(received)", "\(announced.size)"]) }
        guard let finding = try await files.examine(announced.id) else { return try await examineKept(announced) }
        guard finding.size == announced.size, finding.digest == announced.digest else {
            try await files.discard(announced.id)
            throw Refusal(.uploadDiffers, [announced.digest.text])
        }
        switch finding.kind {
        case .success(let kind): return StoredFile(digest: finding.digest, size: finding.size, kind: kind)
        case .failure(let fault):
            try await files.discard(announced.id)
            throw fault.refusal
        }
    }

    private func examineKept(_ announced: Upload) async throws -> StoredFile {
        guard let finding = try await files.examine(kept: announced.digest), finding.size == announced.size, finding.digest == announced.digest,
            case .success(let kind) = finding.kind
        else { throw Refusal(.uploadIncomplete, ["0", "\(announced.size)"]) }
        return StoredFile(digest: finding.digest, size: finding.size, kind: kind)
    }
}
