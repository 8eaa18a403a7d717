enum MetricKind: String, Sendable {
    case counter, gauge, histogram, summary
}

/// What can be told of one series at a moment.
protocol MetricInstrument: AnyObject, Sendable {
    func write(_ name: String, _ labels: MetricLabels, to text: inout MetricsText)
}

/// All series of one name.
struct MetricFamily: Sendable {
    let kind: MetricKind
    private(set) var series: [MetricLabels: any MetricInstrument] = [:]

    init(kind: MetricKind) { self.kind = kind }

    mutating func instrument<Instrument: MetricInstrument>(
        _ labels: MetricLabels,
        kind: MetricKind,
        limit: Int,
        make: () -> Instrument
    ) -> Instrument {
        guard kind == self.kind else { return make() }
        let key = series[labels] != nil || series.count < limit ? labels : .overflow
        if let known = series[key] as? Instrument { return known }
        let instrument = make()
        series[key] = instrument
        return instrument
    }
}
