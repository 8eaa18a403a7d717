import Learning
import Logging
import ServiceLifecycle

/// Runs one piece of background work again and again until the program is asked to stop; a failure is logged and tried again next time.
struct PeriodicWork: Service {
    let name: String
    let interval: Duration
    let logger: Logger
    /// Whether what was gathered since the last round is still to be dealt with when the program ends.
    var endsWithRound = true
    let work: @Sendable () async throws -> Void

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                do {
                    try await work()
                } catch is CancellationError {
                    return
                } catch {
                    logger.error("background work failed", metadata: ["work": "\(name)", "error": "\(Problem(error).sentence)"])
                }
                try? await Task.sleep(for: interval)
            }
        }
        if endsWithRound { try? await work() }
    }
}
