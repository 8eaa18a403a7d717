import CoreMetrics
import Synchronization

/// Only ever grows.
final class CounterInstrument: CounterHandler, MetricInstrument {
    private let value = Atomic<Int64>(0)

    func increment(by amount: Int64) {
        guard amount > 0 else { return }
        value.wrappingAdd(amount, ordering: .relaxed)
    }

    func reset() { value.store(0, ordering: .relaxed) }

    func write(_ name: String, _ labels: MetricLabels, to text: inout MetricsText) {
        text.sample(name, labels.text(), "\(value.load(ordering: .relaxed))")
    }
}
