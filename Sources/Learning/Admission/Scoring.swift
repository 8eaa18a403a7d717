/// What one member of the panel gives an application, or that the member has an interest in it and gives nothing.
package struct Scoring: Sendable, Hashable {
    package enum Verdict: Sendable, Hashable {
        case points([ContentKey: Int])
        case conflict(reason: String)
    }

    package let application: Identifier<Application>
    package let scorer: Identifier<Account>
    package let verdict: Verdict
    package let at: Instant

    package init(application: Identifier<Application>, scorer: Identifier<Account>, verdict: Verdict, at: Instant) {
        (self.application, self.scorer, self.verdict, self.at) = (application, scorer, verdict, at)
    }

    /// Nil for a declared conflict.
    package var total: Int? {
        guard case .points(let points) = verdict else { return nil }
        return points.values.reduce(0, +)
    }
}
