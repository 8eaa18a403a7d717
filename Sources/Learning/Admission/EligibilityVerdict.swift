/// What the rule makes of the evidence, criterion by criterion, so that whoever is turned away reads why.
package struct EligibilityVerdict: Sendable, Hashable {
    package enum Criterion: String, Sendable, CaseIterable {
        case field, experience, english
        case employerConsent = "employer-consent"
        case qualification
    }

    package enum Standing: String, Sendable {
        case met, unmet, missing
    }

    package struct Finding: Sendable, Hashable {
        package let criterion: Criterion
        package let standing: Standing
        package let text: LocalizedText

        package init(criterion: Criterion, standing: Standing, text: LocalizedText) {
            (self.criterion, self.standing, self.text) = (criterion, standing, text)
        }
    }

    package enum Outcome: String, Sendable, CaseIterable {
        case eligible, ineligible, incomplete
    }

    /// One a criterion, in a fixed order.
    package let findings: [Finding]

    /// What is not met decides; only where nothing stands against the file is what is missing asked for.
    package var outcome: Outcome {
        if findings.contains(where: { $0.standing == .unmet }) { return .ineligible }
        return findings.contains { $0.standing == .missing } ? .incomplete : .eligible
    }

    /// Why it is not eligible.
    package var reasons: [Finding] {
        findings.filter { $0.standing == (outcome == .ineligible ? .unmet : .missing) }
    }
}
