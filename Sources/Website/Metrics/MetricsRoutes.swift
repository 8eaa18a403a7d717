import CoreMetrics
import HTTPTypes
import Hummingbird

/// `GET /metrics` for Prometheus. Only for clients on this machine unless configured otherwise: figures tell when the academy is busy and with what.
struct MetricsRoutes: Sendable {
    private let registry: MetricsRegistry
    private let access: WebsiteConfiguration.MetricsAccess
    private let residentMemory: Meter

    init(registry: MetricsRegistry, access: WebsiteConfiguration.MetricsAccess) {
        self.registry = registry
        self.access = access
        registry.describe("process_resident_memory_bytes", "Resident memory size in bytes.")
        residentMemory = Meter(label: "process_resident_memory_bytes", factory: registry)
    }

    func add(to routes: inout RouteTable) {
        routes.get("/metrics") { request, context in
            guard access == .everyone || isLocal(request, context) else { throw RequestError(.localOnly) }
            if let bytes = ProcessMemory.residentBytes() { residentMemory.set(bytes) }
            return Response(
                status: .ok,
                headers: [.contentType: MetricsText.contentType, .cacheControl: "no-store"],
                body: ResponseBody(byteBuffer: ByteBuffer(string: registry.exposition()))
            )
        }
    }

    /// Behind a proxy on this machine everybody seems to be on it. Its header tells, or the name that the stranger asked for.
    private func isLocal(_ request: Request, _ context: WebsiteContext) -> Bool {
        guard context.peer?.isLoopback == true, Self.isLoopback(request.head.authority ?? "") else { return false }
        return ![.forwarded, .forwardedFor, .via].contains { request.headers.contains($0) }
    }

    private static func isLoopback(_ authority: String) -> Bool {
        let host = authority.hasPrefix("[") ? authority.prefix { $0 != "]" }.dropFirst() : authority.prefix { $0 != ":" }
        return ["127.0.0.1", "::1", "localhost"].contains(host)
    }
}
