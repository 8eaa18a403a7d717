import CanonicalJSON

/// Says before the deadline which file is on its way, so that a slow line costs nothing (ruling 15).
package struct DeclareUpload: Command {
    package static let name = CommandName.declareUpload

    package let key: SittingKey
    package let email: EmailAddress
    package let digest: FileDigest

    package init(_ key: SittingKey, email: EmailAddress, digest: FileDigest) {
        (self.key, self.email, self.digest) = (key, email, digest)
    }

    /// - Returns: whether anything changed; the first declaration of a file keeps its time.
    package func perform(in context: CommandContext) async throws -> Bool {
        let stamp = try context.stamp()
        return try await context.store.write { [self] transaction in
            let found = try transaction.requireLockedWork(key, of: email, for: Self.name, by: stamp.actor)
            let act = try stamp.act(Self.name, on: found.subject)
            var submission = found.submission
            if submission.declaration?.digest == digest { return false }
            try transaction.frame(of: found.sitting).requireUploads()
            submission.declaration = Submission.Declaration(digest: digest, at: act.at)
            try transaction.submissions.update(submission)
            try transaction.audit.append(
                act,
                to: .submission(submission.id),
                person: submission.person,
                payload: key.json(["digest": .string(digest.text)])
            )
            return true
        }
    }
}
