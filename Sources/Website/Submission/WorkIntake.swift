import Hummingbird
import Learning

/// What is done with the forms of a task, by the commands.
struct WorkIntake: Sendable {
    let access: AccountAccess
    let files: any FileStore
    let limits: WebsiteLimits
    let uploads: BoundedWork

    /// Keeps a file as it comes in.
    func take(_ content: PieceQueue, named name: String, for key: SittingKey, _ email: EmailAddress, _ context: WebsiteContext) async throws
        -> HeldFile
    {
        let command = ReceiveFile(cohort: key.cohort, email: email, fileName: Learning.FileName(name), content, files: files)
        return try await access.run(command, as: context.caller, in: uploads, within: limits.fileFormTimeout)
    }

    /// Keeps a text that was typed as a file.
    ///
    /// - Throws: ``Refusal`` `file-without-content` for one without a word.
    func take(_ text: String, for key: SittingKey, _ email: EmailAddress, _ context: WebsiteContext) async throws -> HeldFile {
        guard Self.words(in: text) > 0 else { throw Refusal(.fileEmpty) }
        let body = AsyncStream { stream in
            stream.yield(Array(text.utf8))
            stream.finish()
        }
        let command = ReceiveFile(cohort: key.cohort, email: email, fileName: Learning.FileName("\(key.assessment).txt"), body, files: files)
        return try await access.run(command, as: context.caller)
    }

    func keepDraft(_ digest: FileDigest, _ fields: FormFields, for key: SittingKey, _ email: EmailAddress, _ context: WebsiteContext) async throws {
        let command = try SaveDraft(key, email: email, content: try Self.content(digest, fields), isHeldBack: fields["held-back"] != nil)
        _ = try await access.run(command, as: context.caller)
    }

    func handIn(_ digest: FileDigest, _ fields: FormFields, for key: SittingKey, _ email: EmailAddress, _ context: WebsiteContext) async throws
        -> (Receipt, Notice)
    {
        switch try await access.run(try SubmitWork(key, email: email, content: try Self.content(digest, fields)), as: context.caller) {
        case .submitted(let receipt, _): (receipt, .workHandedIn)
        case .replaced(let receipt): (receipt, .workReplaced)
        case .unchanged(let receipt): (receipt, .workUnchanged)
        }
    }

    /// Whether whoever fills in the form can mend it there.
    static func isMendable(_ error: any Error) -> Bool {
        switch error {
        case let refusal as Refusal: [.invalid, .conflict, .tooLarge, .stale].contains(refusal.code.kind)
        case let error as RequestError: [.fileMissing, .tooManyFiles, .bodyIncomplete, .overloaded, .deadlinePassed].contains(error.code)
        case is MultipartError: true
        default: false
        }
    }

    static func words(in text: String) -> Int { text.split(whereSeparator: \.isWhitespace).count }

    /// - Throws: ``Refusal`` `invalid-input` for words that are no number.
    private static func content(_ digest: FileDigest, _ fields: FormFields) throws(Refusal) -> Submission.Content {
        let typed = (fields["words"] ?? "").filter { !$0.isWhitespace }
        guard typed.isEmpty || Int(typed) != nil else {
            throw Refusal(
                invalid: LocalizedText(english: "the number of words", french: "le nombre de mots"),
                LocalizedText(english: "it is a number", french: "c'est un nombre")
            )
        }
        return Submission.Content(digest: digest, words: Int(typed) ?? 0)
    }
}
