import CanonicalJSON

/// Takes a whole file in one go, as a browser's form sends it: its size and digest are known with its last byte, not before. It lies outside the records until then, and
/// a file that breaks off leaves nothing. For a deadline it was announced when it was there (ruling 15).
package struct ReceiveFile<Body: AsyncSequence & Sendable>: Command where Body.Element == [UInt8] {
    package static var name: CommandName { .receiveFile }

    /// Whose terms give the limits.
    package let cohort: CohortKey
    package let email: EmailAddress
    package let fileName: FileName
    private let body: Body
    private let files: any FileStore

    package init(cohort: CohortKey, email: EmailAddress, fileName: FileName, _ body: Body, files: any FileStore) {
        (self.cohort, self.email, self.fileName, self.body, self.files) = (cohort, email, fileName, body, files)
    }

    /// - Returns: the file; of one that the person has already, the one they have.
    package func perform(in context: CommandContext) async throws -> HeldFile {
        let id: Identifier<Upload> = try context.identifier()
        do {
            let file = try await take(id, in: try await room(in: context))
            guard let claim = try await files.keep(id, as: file.digest) else { throw Refusal(.uploadIncomplete, ["0", "\(file.size)"]) }
            do {
                let held = try await write(file, id, in: context)
                await claim.release()
                return held
            } catch {
                await claim.release()
                throw error
            }
        } catch {
            // What stays all the same is swept.
            try? await files.discard(id)
            throw error
        }
    }

    private func room(in context: CommandContext) async throws -> UploadRoom {
        let now = context.clock.now
        return try await context.store.read { [cohort, email, actor = context.actor] transaction in
            let (known, owner) = (try transaction.cohorts.find(cohort), try transaction.people.find(email))
            try actor.require(Self.name, on: Subject(cohort: known?.id, person: owner?.id))
            let (cohort, person) = (try transaction.cohorts.require(cohort), try transaction.people.require(email))
            return try transaction.uploadRoom(of: person.id, cohort.terms.uploads, at: now)
        }
    }

    private func take(_ id: Identifier<Upload>, in room: UploadRoom) async throws -> StoredFile {
        let writer = try await files.writer(id, at: 0, atMost: room.bytes)
        var size: Int64 = 0
        do {
            for try await bytes in body {
                size += Int64(bytes.count)
                try room.require(size)
                try await writer.write(bytes)
            }
        } catch {
            _ = try? await writer.close()
            throw error
        }
        _ = try await writer.close()
        guard size > 0, let finding = try await files.examine(id) else { throw Refusal(.fileEmpty) }
        switch finding.kind {
        case .success(let kind): return StoredFile(digest: finding.digest, size: finding.size, kind: kind)
        case .failure(let fault): throw fault.refusal
        }
    }

    private func write(_ file: StoredFile, _ id: Identifier<Upload>, in context: CommandContext) async throws -> HeldFile {
        // Stamped when the bytes are there: only now is the digest known.
        let stamp = try context.stamp()
        return try await context.store.write { [cohort, email, fileName] transaction in
            let (known, owner) = (try transaction.cohorts.find(cohort), try transaction.people.find(email))
            let act = try stamp.act(Self.name, on: Subject(cohort: known?.id, person: owner?.id))
            let (cohort, person) = (try transaction.cohorts.require(cohort), try transaction.people.require(email))
            if let held = try transaction.uploads.held(file.digest, by: person.id) { return held }
            try transaction.uploadRoom(of: person.id, cohort.terms.uploads, at: act.at).require(file.size)
            let held = HeldFile(file: file, person: person.id, name: fileName, begunAt: act.at)
            try transaction.uploads.insert(held, at: act.at)
            try transaction.audit.append(
                act,
                to: .person(person.id),
                person: person.id,
                payload: [
                    "upload": .string(id.description), "digest": .string(file.digest.text), "size": .integer(file.size),
                    "kind": .string(file.kind.rawValue), "name": .string(fileName.text),
                ]
            )
            return held
        }
    }
}
