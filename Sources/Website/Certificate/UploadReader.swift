import Hummingbird
import Learning

/// Reads the files out of a request, within its limits of size, time and memory.
struct UploadReader: Sendable {
    let limits: WebsiteLimits
    let memory: UploadMemory

    /// Parts beside the files: fields that a form may have and nobody reads.
    private static let otherParts = 4

    /// Reads, hands the files over and gives their memory back when that is done.
    func withFiles<Outcome: Sendable>(
        of request: Request,
        boundary: String,
        _ body: ([UploadedFile]) async throws -> Outcome
    ) async throws -> Outcome {
        let reservation = UploadReservation(memory)
        defer { reservation.release() }
        let tooLarge = Refusal(.fileTooLarge, ["\(VerifyCertificate.maximumFileBytes >> 20)"])
        var bounds = MultipartLimits(partBytes: VerifyCertificate.maximumFileBytes)
        bounds.parts = UploadedFile.most + Self.otherParts
        let parser = MultipartParser(boundary: boundary, limits: bounds)
        do {
            let finished = try await request.readBody(
                atMost: limits.bodyBytes,
                within: limits.bodyTimeout,
                tooLarge: RequestError(.filesTooLarge),
                into: parser
            ) {
                parser,
                buffer in
                try reservation.add(buffer.readableBytes)
                try parser.append(buffer.readableBytesView)
            }
            return try await body(try UploadedFile.all(in: try finished.finish()))
        } catch MultipartError.partTooLarge {
            throw tooLarge
        }
    }
}
