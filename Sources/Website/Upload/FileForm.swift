import Hummingbird
import NIOCore

/// A form with one file, read as it comes in: first its fields, then the file piece by piece, so that it is never in memory whole.
struct FileForm: Sendable {
    /// The name of the file's field; it stands behind all others.
    static let field = "file"
    private static let pieceBytes = 64 * 1024

    private let fields: [MultipartPart]
    /// As the browser tells it.
    let fileName: String
    let content: PieceQueue

    /// Nil where the field was not sent.
    subscript(name: String) -> String? { fields.first { $0.name == name }.map { String(decoding: $0.bytes, as: UTF8.self) } }

    /// Hands the form over as soon as its file begins. When that is done the rest of the request is read and let go: a browser that is still sending hears no answer.
    ///
    /// - Throws: what `body` throws; ``RequestError`` `media-type-unsupported`, `file-missing`, `too-many-files`, `body-incomplete`; ``MultipartError``. Where the form goes
    ///   wrong behind the beginning of its file, the content throws it.
    static func read<Outcome: Sendable>(_ request: Request, _ body: (FileForm) async throws -> Outcome) async throws -> Outcome {
        guard let header = request.headers[.contentType].flatMap({ HeaderValue($0.utf8) }), header.value == "multipart/form-data" else {
            throw RequestError(.mediaTypeUnsupported)
        }
        let boundary = try MultipartBoundary.read(header.parameters)
        let (head, content, sent) = (Race<FileForm>(), PieceQueue(), request.body)
        return try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await pump(sent, boundary, head, content) }
            let result: Result<Outcome, any Error>
            do { result = .success(try await body(try await head.outcome())) } catch { result = .failure(error) }
            content.abandon()
            try await group.waitForAll()
            return try result.get()
        }
    }

    private static func pump(_ sent: RequestBody, _ boundary: String, _ head: Race<FileForm>, _ content: PieceQueue) async {
        var reader = FileFormReader(boundary: boundary)
        var incoming = sent.makeAsyncIterator()
        do {
            while var buffer = try await incoming.next() {
                while let piece = buffer.readSlice(length: min(buffer.readableBytes, pieceBytes)), piece.readableBytes > 0 {
                    let bytes = try reader.append(piece.readableBytesView)
                    if let name = reader.fileName { head.settle(.success(FileForm(fields: reader.fields, fileName: name, content: content))) }
                    if !bytes.isEmpty { await content.give(bytes) }
                }
            }
            try reader.finish()
            content.finish()
        } catch {
            let told: any Error = error is RequestError || error is MultipartError ? error : RequestError(.bodyIncomplete)
            // The form can be given back to whoever sent it, once its token was read.
            if let name = reader.fileName { head.settle(.success(FileForm(fields: reader.fields, fileName: name, content: content))) }
            head.settle(.failure(told))
            content.finish(.failure(told))
            // What still comes is let go, as far as the connection may send it.
            while (try? await incoming.next()) != nil {}
        }
    }
}
