import Hummingbird
import Learning
import NIOCore

/// What others check badges by: the issuer's documents and the lists of statuses. For everybody, from any site.
struct BadgeRoutes: Sendable {
    let services: WebsiteServices
    let limits: WebsiteLimits
    let work: BoundedWork
    private let lists = SignedLists()

    init(services: WebsiteServices, limits: WebsiteLimits, work: BoundedWork) {
        (self.services, self.limits, self.work) = (services, limits, work)
    }

    func add(to routes: inout RouteTable) {
        issuer("/.well-known/did.json", .identity, "application/did+json", &routes)
        issuer("/.well-known/jwks.json", .keySet, "application/jwk-set+json", &routes)
        issuer(BadgeAddress.issuerProfile, .profile, "application/ld+json", &routes)
        for (path, purpose) in [("/credentials/status/{list}", StatusPurpose.revocation), ("/credentials/status/{list}/suspension", .suspension)] {
            routes.get(path) { _, context in
                let text = try context.pathText("list")
                // One list has one address.
                guard let number = Int64(text), "\(number)" == text else { throw RequestError(.notFound) }
                let bytes = try await lists.list(number, purpose, at: services.context.clock.now) {
                    try await run(ShowStatusList(number, purpose, publisher: services.badges))
                }
                return Self.response(bytes, "application/vc", seconds: SignedLists.seconds)
            }
        }
    }

    private func issuer(_ path: String, _ kind: IssuerDocument, _ mediaType: String, _ routes: inout RouteTable) {
        routes.get(path) { _, _ in
            Self.response(ByteBuffer(bytes: try await run(ShowIssuer(kind, publisher: services.badges))), mediaType, seconds: 300)
        }
    }

    private func run<Act: Command>(_ command: Act) async throws -> Act.Outcome {
        let context = services.context
        return try await work.run(within: limits.commandDeadline) { try await command.run(in: context) }
    }

    private static func response(_ bytes: ByteBuffer, _ mediaType: String, seconds: Int64) -> Response {
        Response(
            status: .ok,
            headers: [.contentType: mediaType, .cacheControl: "public, max-age=\(seconds)", .accessControlAllowOrigin: "*"],
            body: ResponseBody(byteBuffer: bytes)
        )
    }
}
