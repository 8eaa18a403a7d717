/// Gives somebody a file that they uploaded themselves.
package struct OpenOwnFile: Command {
    package static let name = CommandName.openOwnFile

    package let email: EmailAddress
    package let digest: FileDigest
    private let files: any FileStore

    package init(email: EmailAddress, digest: FileDigest, files: any FileStore) { (self.email, self.digest, self.files) = (email, digest, files) }

    package func perform(in context: CommandContext) async throws -> ReadableFile {
        let permit = try await context.store.read { [email, digest] transaction in
            let person = try transaction.people.find(email)
            try context.actor.require(Self.name, on: Subject(person: person?.id))
            guard let person else { throw Refusal(.fileNotUploaded, [digest.text]) }
            let held = try transaction.uploads.requireHeld(digest, by: person.id)
            return ReadingPermit(file: held.file, name: held.name)
        }
        return try await permit.open(in: files)
    }
}
