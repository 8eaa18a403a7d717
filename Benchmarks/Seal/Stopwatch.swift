import Foundation

/// How many a second of processor time: what one core does in a second, whatever else the machine does beside it.
struct Stopwatch {
    let seconds: Double

    /// Runs the body again and again for ``seconds``, handing it 0, 1, 2 and so on.
    func rate(_ body: (Int) throws -> Void) throws -> Int {
        let start = Self.processorSeconds()
        var count = 0
        var elapsed = 0.0
        while elapsed < seconds {
            try body(count)
            count += 1
            elapsed = Self.processorSeconds() - start
        }
        return Int(Double(count) / elapsed)
    }

    /// Runs the body `count` times.
    func rate(count: Int, _ body: (Int) throws -> Void) throws -> Int {
        let start = Self.processorSeconds()
        for number in 0..<count { try body(number) }
        return Int(Double(count) / (Self.processorSeconds() - start))
    }

    /// Of the calling thread; reading it costs a fraction of a microsecond.
    private static func processorSeconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
