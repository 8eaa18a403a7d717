import CoreMetrics
import Synchronization

/// Goes up and down.
final class GaugeInstrument: MeterHandler, RecorderHandler, MetricInstrument {
    private let value = Mutex(0.0)

    func set(_ value: Int64) { set(Double(value)) }

    func set(_ value: Double) { self.value.withLock { $0 = value } }

    func increment(by amount: Double) { value.withLock { $0 += amount } }

    func decrement(by amount: Double) { value.withLock { $0 -= amount } }

    func record(_ value: Int64) { set(Double(value)) }

    func record(_ value: Double) { set(value) }

    func write(_ name: String, _ labels: MetricLabels, to text: inout MetricsText) {
        text.sample(name, labels.text(), MetricsText.number(value.withLock { $0 }))
    }
}
