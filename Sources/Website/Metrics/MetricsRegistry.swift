package import CoreMetrics
import Synchronization

/// Counters, gauges and timers of this process, told in Prometheus' text format. `MetricsSystem.bootstrap` can be given it as well, for what libraries
/// measure.
///
/// Bounded whatever labels it is handed: a family past ``maximumSeries`` counts further label values together under `overflow`, and families past
/// ``maximumFamilies`` are counted nowhere.
package final class MetricsRegistry: MetricsFactory {
    package static let maximumFamilies = 200
    package static let maximumSeries = 200

    private let families = Mutex<[String: MetricFamily]>([:])
    private let descriptions = Mutex<[String: String]>([:])

    package init() {}

    /// The help line of a family.
    package func describe(_ name: String, _ text: String) {
        descriptions.withLock { $0[name] = text }
    }

    package func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
        instrument(MetricName.total(label), dimensions, kind: .counter) { CounterInstrument() }
    }

    package func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
        instrument(MetricName.plain(label), dimensions, kind: .gauge) { GaugeInstrument() }
    }

    /// A recorder that aggregates has a sum and a count; one that does not tells its last value.
    package func makeRecorder(label: String, dimensions: [(String, String)], aggregate: Bool) -> any RecorderHandler {
        guard aggregate else { return instrument(MetricName.plain(label), dimensions, kind: .gauge) { GaugeInstrument() } }
        return instrument(MetricName.plain(label), dimensions, kind: .summary) { HistogramInstrument(bounds: []) }
    }

    package func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        instrument(MetricName.seconds(label), dimensions, kind: .histogram) { HistogramInstrument(bounds: HistogramInstrument.durations) }
    }

    // Series stay until the process ends: one that vanished and came back would look like a counter that was reset.
    package func destroyCounter(_ handler: any CounterHandler) {}
    package func destroyMeter(_ handler: any MeterHandler) {}
    package func destroyRecorder(_ handler: any RecorderHandler) {}
    package func destroyTimer(_ handler: any TimerHandler) {}

    /// The instrument of these labels; a stray one, which nothing shows, for a name of another kind or too many names.
    private func instrument<Instrument: MetricInstrument>(
        _ name: String,
        _ dimensions: [(String, String)],
        kind: MetricKind,
        make: () -> Instrument
    ) -> Instrument {
        let labels = MetricLabels(dimensions)
        return families.withLock { families in
            guard families[name] != nil || families.count < Self.maximumFamilies else { return make() }
            return families[name, default: MetricFamily(kind: kind)].instrument(labels, kind: kind, limit: Self.maximumSeries, make: make)
        }
    }

    /// Every family, in the order of names, in the text format 0.0.4.
    package func exposition() -> String {
        let families = families.withLock { $0 }
        let descriptions = descriptions.withLock { $0 }
        var text = MetricsText()
        for (name, family) in families.sorted(by: { $0.key < $1.key }) {
            text.append(name, family, help: descriptions[name])
        }
        return text.content
    }
}
