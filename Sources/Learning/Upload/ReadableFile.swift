import CanonicalJSON

/// A file that somebody may read, with its bytes. It is served as an attachment, as what it is, and never shown inside a page.
package struct ReadableFile: Sendable {
    package let file: StoredFile
    /// What it is offered as.
    package let name: FileName
    package let bytes: any FileReader
}

/// A file that somebody may read, before its bytes are reached for.
struct ReadingPermit: Sendable {
    let file: StoredFile
    let name: FileName

    /// - Throws: ``FileStoreError`` `missing` where the bytes are lost.
    func open(in files: any FileStore) async throws -> ReadableFile {
        ReadableFile(file: file, name: name, bytes: try await files.open(file.digest))
    }
}

extension RecordTransaction {
    /// Notes in the trail that somebody else's file was read, before a byte of it is given out.
    func logReading(
        of file: StoredFile,
        by act: Act,
        on aggregate: Aggregate,
        person: Identifier<Person>,
        _ facts: [String: JSONValue] = [:]
    ) throws {
        try audit.append(
            act,
            to: aggregate,
            person: person,
            payload: .object(facts.merging(["read": .string(file.digest.text)]) { own, _ in own })
        )
    }

    /// - Throws: ``Refusal`` `file-not-uploaded`.
    func requireFile(_ digest: FileDigest?) throws -> StoredFile {
        guard let digest, let file = try uploads.file(digest) else { throw Refusal(.fileNotUploaded, [digest?.text ?? "-"]) }
        return file
    }
}
