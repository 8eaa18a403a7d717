import Glibc

/// A lock with conditions to wait for. Waiting is measured by the monotonic clock, so setting the machine's time disturbs nothing.
///
/// `@unchecked Sendable` is safe: POSIX mutexes are made to be shared, and the storage never moves.
final class Monitor: @unchecked Sendable {
    fileprivate let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)

    init() {
        pthread_mutex_init(mutex, nil)
    }

    deinit {
        pthread_mutex_destroy(mutex)
        mutex.deallocate()
    }

    func withLock<Result>(_ body: () -> Result) -> Result {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        return body()
    }
}

/// What threads wait for inside the lock of a monitor; woken ones look at the state again, as waking may also be spurious.
///
/// `@unchecked Sendable` is safe: POSIX condition variables are made to be shared, and the storage never moves.
final class MonitorCondition: @unchecked Sendable {
    private let monitor: Monitor
    private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

    init(of monitor: Monitor) {
        self.monitor = monitor
        var attributes = pthread_condattr_t()
        pthread_condattr_init(&attributes)
        pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
        pthread_cond_init(condition, &attributes)
        pthread_condattr_destroy(&attributes)
    }

    deinit {
        pthread_cond_destroy(condition)
        condition.deallocate()
    }

    /// Call inside the lock, which is free while the thread waits.
    func wait() {
        pthread_cond_wait(condition, monitor.mutex)
    }

    /// Waits no longer than until the deadline.
    func wait(until deadline: ContinuousClock.Instant) {
        let remaining = max(.zero, ContinuousClock.now.duration(to: deadline)).milliseconds
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        let nanoseconds = Int64(time.tv_nsec) + remaining % 1000 * 1_000_000
        time.tv_sec += Int(remaining / 1000 + nanoseconds / 1_000_000_000)
        time.tv_nsec = Int(nanoseconds % 1_000_000_000)
        pthread_cond_timedwait(condition, monitor.mutex, &time)
    }

    func wakeOne() {
        pthread_cond_signal(condition)
    }

    func wakeAll() {
        pthread_cond_broadcast(condition)
    }
}
