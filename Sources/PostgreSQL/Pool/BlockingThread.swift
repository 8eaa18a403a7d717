import Glibc

/// A thread of the operating system for work that blocks, which the cooperative pool of Swift must never do.
enum BlockingThread {
    /// Runs `body` on a new thread; nobody joins it, so it must tell its end itself.
    ///
    /// - Returns: Whether the system granted a thread.
    static func start(_ body: @escaping @Sendable () -> Void) -> Bool {
        let box = Unmanaged.passRetained(Body(run: body))
        var thread = pthread_t()
        let status = pthread_create(
            &thread,
            nil,
            { context in
                context.map { Unmanaged<Body>.fromOpaque($0).takeRetainedValue() }?.run()
                return nil
            },
            box.toOpaque()
        )
        guard status == 0 else {
            box.release()
            return false
        }
        pthread_detach(thread)
        return true
    }

    private final class Body: Sendable {
        let run: @Sendable () -> Void

        init(run: @escaping @Sendable () -> Void) {
            self.run = run
        }
    }
}
