/// Prometheus' text format 0.0.4.
struct MetricsText {
    static let contentType = "text/plain; version=0.0.4; charset=utf-8"

    private(set) var content = ""

    mutating func append(_ name: String, _ family: MetricFamily, help: String?) {
        if let help { content += "# HELP \(name) \(help)\n" }
        content += "# TYPE \(name) \(family.kind.rawValue)\n"
        for (labels, instrument) in family.series.sorted(by: { $0.key.text() < $1.key.text() }) {
            instrument.write(name, labels, to: &self)
        }
    }

    mutating func sample(_ name: String, _ labels: String, _ value: String) {
        content += "\(name)\(labels) \(value)\n"
    }

    /// Whole numbers without a decimal point.
    static func number(_ value: Double) -> String {
        if value.isNaN { return "NaN" }
        if value.isInfinite { return value < 0 ? "-Inf" : "+Inf" }
        return Int64(exactly: value).map { "\($0)" } ?? "\(value)"
    }
}
