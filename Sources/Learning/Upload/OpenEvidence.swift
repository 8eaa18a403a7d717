/// Gives the paper behind the last claim of circumstances for a work to those who decide on it, and to nobody else.
package struct OpenEvidence: Command {
    package static let name = CommandName.openEvidence

    package let key: SittingKey
    package let email: EmailAddress
    private let files: any FileStore

    package init(_ key: SittingKey, email: EmailAddress, files: any FileStore) { (self.key, self.email, self.files) = (key, email, files) }

    package func perform(in context: CommandContext) async throws -> ReadableFile {
        let stamp = try context.stamp()
        let permit = try await context.store.write { [key, email] transaction in
            let found = try transaction.submissions.requireLocked(key, email: email)
            let act = try stamp.act(Self.name, on: found.sitting.subject)
            let file = try transaction.requireFile(try transaction.claims.lockLast(of: found.submission.id)?.evidence)
            try transaction.logReading(of: file, by: act, on: .submission(found.submission.id), person: found.submission.person)
            return ReadingPermit(file: file, name: FileName("evidence.\(file.kind.ending)"))
        }
        return try await permit.open(in: files)
    }
}
