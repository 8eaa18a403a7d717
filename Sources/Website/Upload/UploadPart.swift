import Hummingbird
import NIOCore

/// The bytes of one part of an upload, counted: a length that was not announced is held to the same limit.
struct UploadPart: AsyncSequence, Sendable {
    let body: RequestBody
    let limit: Int

    struct AsyncIterator: AsyncIteratorProtocol {
        fileprivate var pieces: RequestBody.AsyncIterator
        fileprivate let limit: Int
        private var count = 0

        fileprivate init(pieces: RequestBody.AsyncIterator, limit: Int) { (self.pieces, self.limit) = (pieces, limit) }

        /// - Throws: ``RequestError`` `body-too-large`; what came before stays.
        mutating func next() async throws -> [UInt8]? {
            guard let piece = try await pieces.next() else { return nil }
            count += piece.readableBytes
            guard count <= limit else { throw RequestError(.bodyTooLarge) }
            return Array(buffer: piece)
        }
    }

    func makeAsyncIterator() -> AsyncIterator { AsyncIterator(pieces: body.makeAsyncIterator(), limit: limit) }
}
