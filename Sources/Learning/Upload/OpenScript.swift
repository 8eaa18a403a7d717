/// Gives a marker a script that was given to them, or a moderator or external examiner one of their sitting, under its code: the name of the file tells nothing of its author.
package struct OpenScript: Command {
    package static let name = CommandName.openScript

    package let code: SubmissionCode
    private let files: any FileStore

    package init(_ code: SubmissionCode, files: any FileStore) { (self.code, self.files) = (code, files) }

    package func perform(in context: CommandContext) async throws -> ReadableFile {
        let stamp = try context.stamp()
        let permit = try await context.store.write { [code] transaction in
            guard let found = try transaction.submissions.lock(code) else { throw Refusal(.submissionUnknown, [code.text]) }
            let act = try stamp.act(Self.name, on: found.sitting.subject)
            try Self.requireAllocation(of: found.submission, by: act, in: transaction)
            let file = try transaction.requireFile(found.submission.content?.digest)
            try transaction.logReading(of: file, by: act, on: .submission(found.submission.id), person: found.submission.person)
            return ReadingPermit(file: file, name: FileName("\(code.text).\(file.kind.ending)"))
        }
        return try await permit.open(in: files)
    }

    /// - Throws: ``Refusal`` `not-permitted` for a marker to whom somebody else's script was not given.
    private static func requireAllocation(of submission: Submission, by act: Act, in transaction: any RecordTransaction) throws {
        guard let role = act.actor.grants.first?.role, role == .instructor || role == .secondMarker else { return }
        let isAllocated = try transaction.markings.all(of: submission.id).contains { $0.marker == act.actor.account && $0.state != .sealed }
        guard isAllocated else { throw Refusal(.notPermitted, [Self.name.rawValue]) }
    }
}
