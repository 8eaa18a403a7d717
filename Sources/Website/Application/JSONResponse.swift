import Foundation
import Hummingbird
import NIOCore

/// An answer as data, with sorted keys so that the same answer is the same bytes.
enum JSONResponse {
    static func make(
        _ value: some Encodable,
        status: HTTPResponse.Status = .ok,
        contentType: String = "application/json; charset=utf-8"
    ) throws -> Response {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let data = try encoder.encode(value)
        return Response(
            status: status,
            headers: [.contentType: contentType, .cacheControl: "no-store", .vary: "Accept, Accept-Language"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: data))
        )
    }
}
