import Hummingbird

/// For whoever keeps the server running: is it alive, and can it answer?
struct HealthRoutes: Sendable {
    let services: WebsiteServices
    let limits: WebsiteLimits
    let work: BoundedWork

    func add(to routes: inout RouteTable) {
        routes.get("/health/live") { _, _ in
            Response(
                status: .ok,
                headers: [.contentType: "text/plain; charset=utf-8", .cacheControl: "no-store"],
                body: ResponseBody(byteBuffer: ByteBuffer(string: "live\n"))
            )
        }
        routes.get("/health/ready") { _, _ in
            let readiness = ReadinessJSON(await checks())
            return try JSONResponse.make(readiness, status: readiness.isReady ? .ok : .serviceUnavailable)
        }
    }

    private func checks() async -> [ReadinessCheck] {
        let readiness = services.readiness
        do {
            return try await work.run(within: limits.readinessDeadline) { await readiness() }
        } catch {
            return [
                ReadinessCheck("answer-in-time", isReady: false, detail: "no answer within \(limits.readinessDeadline.components.seconds) seconds")
            ]
        }
    }
}
