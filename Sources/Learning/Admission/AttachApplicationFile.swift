import CanonicalJSON

/// Adds a file that the applicant uploaded to their application; another one as the same part takes its place.
package struct AttachApplicationFile: Command {
    package static let name = CommandName.attachApplicationFile

    package let application: Identifier<Application>
    package let part: ApplicationPart
    package let digest: FileDigest

    package init(_ application: Identifier<Application>, _ part: ApplicationPart, digest: FileDigest) {
        (self.application, self.part, self.digest) = (application, part, digest)
    }

    /// - Returns: whether anything changed.
    package func perform(in context: CommandContext) async throws -> Bool {
        let stamp = try context.stamp()
        return try await context.store.write { [self] transaction in
            let file = try transaction.lockFile(application)
            let act = try stamp.act(Self.name, on: file.subject)
            try transaction.uploads.requireHeld(digest, by: file.application.person)
            guard try transaction.uploads.attachments(of: application)[part] != digest else { return false }
            guard file.application.state == .draft || file.application.state == .incomplete else {
                throw Refusal(.applicationExists, saying: [LocalizedText(file.cohort.key.text), file.application.state.title])
            }
            try transaction.uploads.attach(digest, as: part, to: application, at: act.at)
            try transaction.record(act, file, ["part": .string(part.rawValue), "digest": .string(digest.text)])
            return true
        }
    }
}
