/// How long a worker that could not connect stays away from the server: doubling from 50 ms to 2 s.
struct ReconnectDelay {
    private var next = Duration.milliseconds(50)

    mutating func take() -> Duration {
        defer { next = min(next * 2, .seconds(2)) }
        return next
    }
}
