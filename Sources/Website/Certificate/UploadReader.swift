import Hummingbird
import Learning

/// Reads the file out of a request, within its limits of size, time and memory.
struct UploadReader: Sendable {
    let limits: WebsiteLimits
    let memory: UploadMemory

    /// Reads, hands the file over and gives its memory back when that is done.
    func withFile<Outcome: Sendable>(
        of request: Request,
        boundary: String,
        _ body: (UploadedFile) async throws -> Outcome
    ) async throws -> Outcome {
        let reservation = UploadReservation(memory)
        defer { reservation.release() }
        let tooLarge = Refusal(.fileTooLarge, ["\(VerifyCertificate.maximumFileBytes >> 20)"])
        let parser = MultipartParser(boundary: boundary, limits: MultipartLimits(partBytes: VerifyCertificate.maximumFileBytes))
        do {
            let finished = try await request.readBody(atMost: limits.bodyBytes, within: limits.bodyTimeout, tooLarge: tooLarge, into: parser) {
                parser,
                buffer in
                try reservation.add(buffer.readableBytes)
                try parser.append(buffer.readableBytesView)
            }
            return try await body(try UploadedFile(try finished.finish()))
        } catch MultipartError.partTooLarge {
            throw tooLarge
        }
    }
}
