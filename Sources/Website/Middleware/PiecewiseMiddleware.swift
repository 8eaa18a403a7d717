import HTTPTypes
import Hummingbird
import NIOCore

/// Sends large answers in pieces, each when there is room for it: a connection's buffer never holds more than a piece, and whoever reads slowly has time for the whole.
struct PiecewiseMiddleware: RouterMiddleware {
    typealias Context = WebsiteContext

    static let pieceBytes = 64 * 1024

    func handle(_ request: Request, context: Context, next: (Request, Context) async throws -> Response) async throws -> Response {
        var response = try await next(request, context)
        guard let length = response.body.contentLength, length > Self.pieceBytes else { return response }
        let body = response.body
        response.body = ResponseBody(contentLength: length) { writer in try await body.write(PieceWriter(writer: writer)) }
        return response
    }
}

private struct PieceWriter: ResponseBodyWriter {
    var writer: any ResponseBodyWriter

    mutating func write(_ buffer: ByteBuffer) async throws {
        var rest = buffer
        while rest.readableBytes > 0 {
            guard let piece = rest.readSlice(length: min(rest.readableBytes, PiecewiseMiddleware.pieceBytes)) else { return }
            try await writer.write(piece)
        }
    }

    consuming func finish(_ trailingHeaders: HTTPFields?) async throws { try await writer.finish(trailingHeaders) }
}
