import CoreMetrics
import Learning

/// `academy_verifications_total` by answer.
struct VerificationCounters: Sendable {
    private let counters: [VerificationAnswer: Counter]

    init(_ registry: MetricsRegistry) {
        registry.describe("academy_verifications_total", "Answers given to verifiers.")
        counters = Dictionary(
            uniqueKeysWithValues: VerificationAnswer.allCases.map {
                ($0, Counter(label: "academy_verifications_total", dimensions: [("answer", $0.rawValue)], factory: registry))
            }
        )
    }

    func count(_ answer: VerificationAnswer) {
        counters[answer]?.increment()
    }
}
