import CanonicalJSON

/// Gives the secretariat a file of an application; correspondents never see one (ruling 23).
package struct OpenApplicationFile: Command {
    package static let name = CommandName.openApplicationFile

    package let application: Identifier<Application>
    package let part: ApplicationPart
    private let files: any FileStore

    package init(_ application: Identifier<Application>, _ part: ApplicationPart, files: any FileStore) {
        (self.application, self.part, self.files) = (application, part, files)
    }

    package func perform(in context: CommandContext) async throws -> ReadableFile {
        let stamp = try context.stamp()
        let permit = try await context.store.write { [application, part] transaction in
            let found = try transaction.lockFile(application)
            let act = try stamp.act(Self.name, on: found.subject)
            let file = try transaction.requireFile(try transaction.uploads.attachments(of: application)[part])
            try transaction.logReading(
                of: file,
                by: act,
                on: .application(application),
                person: found.application.person,
                ["part": .string(part.rawValue)]
            )
            return ReadingPermit(file: file, name: FileName("\(part.rawValue).\(file.kind.ending)"))
        }
        return try await permit.open(in: files)
    }
}
