import Learning

/// A file that somebody wants checked.
struct UploadedFile: Sendable {
    /// As shown; nil where the client told none.
    let name: String?
    let bytes: [UInt8]

    /// The most that are checked at a time.
    static let most = 20

    private init(_ part: MultipartPart) {
        name = part.fileName.flatMap { FileName(visible: $0)?.text }
        bytes = part.bytes
    }

    /// The files of a form, one at least. Browsers send a file field without a choice as a part with an empty name and no content. Of several, an empty one is
    /// answered as any other that is not ours.
    ///
    /// - Throws: ``RequestError`` `file-missing`, `file-empty`, `too-many-files`.
    static func all(in parts: [MultipartPart]) throws(RequestError) -> [UploadedFile] {
        let files = parts.filter { $0.name == "file" && !($0.fileName ?? "").isEmpty || $0.name == "file" && !$0.bytes.isEmpty }
        guard files.count <= most else { throw RequestError(.tooManyFiles) }
        guard let first = files.first else { throw RequestError(.fileMissing) }
        guard files.count > 1 || !first.bytes.isEmpty else { throw RequestError(.fileEmpty) }
        return files.map(UploadedFile.init)
    }
}
