/// Tells the file of a form from its fields, as the bytes come in.
package struct FileFormReader {
    /// Of a field, and of what comes of a file at one time.
    private static let partBytes = 128 * 1024

    private var parser: MultipartParser
    private var fileIndex: Int?

    package init(boundary: String) { parser = MultipartParser(boundary: boundary, limits: MultipartLimits(partBytes: Self.partBytes)) }

    /// What stands before the file.
    package var fields: [MultipartPart] { Array(parser.parts.prefix(fileIndex ?? 0)) }

    /// Nil until the file begins.
    package var fileName: String? { fileIndex.flatMap { parser.parts[$0].fileName } }

    /// - Returns: what came of the file.
    /// - Throws: ``MultipartError``; ``RequestError`` `file-missing` where none was chosen, `too-many-files`.
    package mutating func append(_ bytes: some Collection<UInt8>) throws -> [UInt8] {
        try parser.append(bytes)
        if fileIndex == nil { fileIndex = parser.parts.firstIndex { $0.fileName != nil } }
        guard let index = fileIndex else { return [] }
        guard parser.parts[index].name == FileForm.field, fileName?.isEmpty == false else { throw RequestError(.fileMissing) }
        guard parser.parts[(index + 1)...].allSatisfy({ $0.fileName == nil }) else { throw RequestError(.tooManyFiles) }
        return parser.takeBytes(of: index)
    }

    /// - Throws: ``MultipartError/incomplete``; ``RequestError`` `file-missing`.
    package func finish() throws {
        _ = try parser.finish()
        guard fileIndex != nil else { throw RequestError(.fileMissing) }
    }
}
