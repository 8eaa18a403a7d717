import CoreMetrics
import Synchronization

/// How often each size occurred, in buckets with fixed bounds; without bounds only sum and count.
final class HistogramInstrument: TimerHandler, RecorderHandler, MetricInstrument {
    /// Seconds, from half a millisecond to the deadline of a request.
    static let durations = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

    private struct State {
        /// How many fell into each bucket alone; the last has no bound.
        var counts: [UInt64]
        var sum = 0.0
    }

    private let bounds: [Double]
    private let state: Mutex<State>

    /// - Parameter bounds: inclusive upper bounds, rising.
    init(bounds: [Double]) {
        self.bounds = bounds
        state = Mutex(State(counts: Array(repeating: 0, count: bounds.count + 1)))
    }

    func recordNanoseconds(_ duration: Int64) { record(Double(duration) / 1e9) }

    func record(_ value: Int64) { record(Double(value)) }

    func record(_ value: Double) {
        let bucket = bounds.firstIndex { value <= $0 } ?? bounds.count
        state.withLock { state in
            state.counts[bucket] += 1
            state.sum += value
        }
    }

    func write(_ name: String, _ labels: MetricLabels, to text: inout MetricsText) {
        let state = state.withLock { $0 }
        var count: UInt64 = 0
        for (index, bucket) in state.counts.enumerated() {
            count += bucket
            guard !bounds.isEmpty else { continue }
            let bound = index < bounds.count ? MetricsText.number(bounds[index]) : "+Inf"
            text.sample(name + "_bucket", labels.text(adding: "le=\"\(bound)\""), "\(count)")
        }
        text.sample(name + "_sum", labels.text(), MetricsText.number(state.sum))
        text.sample(name + "_count", labels.text(), "\(count)")
    }
}
