import Learning

/// A file that somebody wants checked.
struct UploadedFile: Sendable {
    /// As shown; nil where the client told none.
    let name: String?
    let bytes: [UInt8]

    /// The one file of a form. Browsers send a file field without a choice as a part with an empty name and no content.
    ///
    /// - Throws: ``RequestError`` `file-missing`, `file-empty`, `too-many-files`.
    init(_ parts: [MultipartPart]) throws(RequestError) {
        let files = parts.filter { $0.name == "file" && !($0.fileName ?? "").isEmpty || $0.name == "file" && !$0.bytes.isEmpty }
        guard files.count <= 1 else { throw RequestError(.tooManyFiles) }
        guard let file = files.first else { throw RequestError(.fileMissing) }
        guard !file.bytes.isEmpty else { throw RequestError(.fileEmpty) }
        name = file.fileName.flatMap { FileName(visible: $0)?.text }
        bytes = file.bytes
    }
}
