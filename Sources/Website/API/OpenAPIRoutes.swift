import CanonicalJSON
import Hummingbird
import Learning
import NIOCore

/// `/api/v1/openapi.json`, made once.
struct OpenAPIRoutes: Sendable {
    private let document: ByteBuffer

    init(identity: AcademyIdentity) { document = ByteBuffer(bytes: OpenAPIDocument(identity: identity).json.canonicalBytes) }

    func add(to routes: inout RouteTable) {
        routes.get("\(APIRoutes.root)/openapi.json") { [document] _, _ in
            Response(
                status: .ok,
                headers: [.contentType: "application/json; charset=utf-8", .cacheControl: "public, max-age=300"],
                body: ResponseBody(byteBuffer: document)
            )
        }
    }
}
