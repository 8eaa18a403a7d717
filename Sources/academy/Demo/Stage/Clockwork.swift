import Learning

/// Time passes: what the clock does by itself before the next scene.
struct Clockwork {
    func run(on stage: Stage) async throws {
        try await stage.act(by: .worker) { context in
            let outcome = try await RunDueWork().run(in: context)
            if let failure = outcome.failures.first {
                throw Problem(code: "demo-failed", "by the clock, \(failure.work): \(failure.reason)", exit: .internalError)
            }
        }
    }
}
