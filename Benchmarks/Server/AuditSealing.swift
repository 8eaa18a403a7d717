import Learning
import ServiceLifecycle

/// The one part of a server's background work that costs in proportion to the marks that are recorded.
struct AuditSealing: Service {
    let context: CommandContext

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                do {
                    while try await SealAudit().run(in: context) > 0 {}
                    try await Task.sleep(for: .seconds(1))
                } catch is CancellationError {
                    return
                } catch {
                    print("the audit trail was not linked: \(error)")
                    return
                }
            }
        }
    }
}
