import Glibc

/// Waiting for a socket.
enum Poll {
    enum Outcome {
        case ready
        case timedOut
    }

    /// Waits until the socket has one of the events, an error or a hang-up; without a deadline, for ever.
    static func wait(for socket: Int32, events: Int32, until deadline: ContinuousClock.Instant?) -> Outcome {
        var descriptor = pollfd(fd: socket, events: Int16(truncatingIfNeeded: events), revents: 0)
        while true {
            // A socket that is closed has the number -1, which poll would wait for in vain.
            guard socket >= 0 else { return .ready }
            let remaining = deadline.map { max(.zero, ContinuousClock.now.duration(to: $0)).milliseconds }
            let count = poll(&descriptor, 1, remaining.map { Int32(clamping: $0) } ?? -1)
            if count > 0 { return .ready }
            if count == 0 { return .timedOut }
            // What can be wrong here but an interruption by a signal would be reported by libpq on its next call.
            guard errno == EINTR else { return .ready }
        }
    }
}
