import CanonicalJSON
import Hummingbird
import Learning
import NIOCore

/// `/api/v1/openapi.json`.
struct OpenAPIRoutes: Sendable {
    private let identity: AcademyIdentity
    private let documents = OnDemand<String, ByteBuffer>()

    init(identity: AcademyIdentity) { self.identity = identity }

    func add(to routes: inout RouteTable) {
        routes.get(APIEndpoint.openAPI.route) { _, _ in
            let document = documents.value(identity.publicAddress) { ByteBuffer(bytes: OpenAPIDocument(identity: identity).json.canonicalBytes) }
            return Response(
                status: .ok,
                headers: [.contentType: "application/json; charset=utf-8", .cacheControl: "public, max-age=300"],
                body: ResponseBody(byteBuffer: document)
            )
        }
    }
}
