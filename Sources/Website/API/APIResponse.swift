import Hummingbird
import NIOCore
import Operations

/// An answer of the API.
enum APIResponse {
    static func make(_ answer: Answer) -> Response {
        var headers: HTTPFields = [
            .contentType: "application/json; charset=utf-8", .cacheControl: "no-store", .vary: "Authorization, Cookie",
        ]
        if let version = answer.version { headers[.eTag] = "\"\(version)\"" }
        if let location = answer.location { headers[.location] = "\(APIRoutes.root)/\(location)" }
        return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: answer.bytes)))
    }
}
