import CoreMetrics
import Synchronization

/// The website's own instruments, held ready: looking one up in the registry for each request would write its labels anew.
final class RequestMeters: Sendable {
    private struct Key: Hashable {
        let route: String
        let method: String
        let status: Int
    }

    private struct Instruments {
        let counter: Counter
        let timer: Timer
    }

    private let registry: MetricsRegistry
    private let inFlight: Meter
    private let instruments = Mutex<[Key: Instruments]>([:])

    init(_ registry: MetricsRegistry) {
        self.registry = registry
        registry.describe("academy_http_requests_total", "Answers by route, method and status.")
        registry.describe("academy_http_request_duration_seconds", "From a request's head to its answer.")
        registry.describe("academy_http_requests_in_flight", "Requests that are being answered.")
        inFlight = Meter(label: "academy_http_requests_in_flight", factory: registry)
    }

    func begin() { inFlight.increment() }

    func end() { inFlight.decrement() }

    /// - Parameters:
    ///   - route: of the table of routes.
    ///   - method: as ``MethodLabel`` has it.
    func record(route: String, method: String, status: Int, duration: Duration) {
        let instruments = instruments(Key(route: route, method: method, status: status))
        instruments.counter.increment()
        let (seconds, attoseconds) = duration.components
        instruments.timer.recordNanoseconds(seconds * 1_000_000_000 + attoseconds / 1_000_000_000)
    }

    private func instruments(_ key: Key) -> Instruments {
        instruments.withLock { instruments in
            if let known = instruments[key] { return known }
            let made = Instruments(
                counter: Counter(
                    label: "academy_http_requests_total",
                    dimensions: [("route", key.route), ("method", key.method), ("status", "\(key.status)")],
                    factory: registry
                ),
                timer: Timer(
                    label: "academy_http_request_duration_seconds",
                    dimensions: [("route", key.route), ("method", key.method)],
                    factory: registry
                )
            )
            instruments[key] = made
            return made
        }
    }
}
