import CanonicalJSON

/// Records what the secretariat found in a file; the rule of eligibility decides on it. A file found ineligible can be reviewed again (ruling 1).
package struct ReviewApplication: Command {
    package static let name = CommandName.reviewApplication

    package struct Outcome: Sendable, Hashable {
        package let application: Application
        package let verdict: EligibilityVerdict
        package let isChanged: Bool
    }

    package let application: Identifier<Application>
    package let evidence: EligibilityEvidence

    package init(_ application: Identifier<Application>, evidence: EligibilityEvidence) {
        (self.application, self.evidence) = (application, evidence)
    }

    package func perform(in context: CommandContext) async throws -> Outcome {
        let stamp = try context.stamp()
        return try await context.store.write { [self] transaction in
            let file = try transaction.lockFile(application)
            let act = try stamp.act(Self.name, on: file.subject)
            try act.refuseOwn(file)
            let verdict = EligibilityRule.judge(evidence, terms: file.cohort.terms.admission)
            if let last = try transaction.applications.reviews(of: application).last, last.evidence == evidence,
                file.application.state.follows(last.outcome)
            {
                return Outcome(application: file.application, verdict: verdict, isChanged: false)
            }
            var after = file
            // An ineligible file that a new review still does not admit stays what it is; the review is kept.
            if file.application.state != .ineligible || verdict.outcome == .eligible {
                after = try transaction.apply(Self.event(verdict.outcome), to: file, act)
            }
            try transaction.applications.append(
                EligibilityReview(application: application, evidence: evidence, outcome: verdict.outcome, at: act.at)
            )
            try transaction.record(
                act,
                file,
                [
                    "evidence": evidence.json, "outcome": .string(verdict.outcome.rawValue),
                    "reasons": .array(verdict.reasons.map { .string($0.criterion.rawValue) }),
                ]
            )
            return Outcome(application: after.application, verdict: verdict, isChanged: true)
        }
    }

    private static func event(_ outcome: EligibilityVerdict.Outcome) -> ApplicationEvent {
        switch outcome {
        case .eligible: .findEligible
        case .ineligible: .findIneligible
        case .incomplete: .reportIncomplete
        }
    }
}

extension ApplicationState {
    /// Whether a review with this outcome left the file in this state.
    fileprivate func follows(_ outcome: EligibilityVerdict.Outcome) -> Bool {
        switch outcome {
        case .eligible: self == .eligible
        case .ineligible: self == .ineligible
        case .incomplete: self == .incomplete || self == .ineligible
        }
    }
}
