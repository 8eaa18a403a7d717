package import Learning

extension Shape where Value == IntegrityCaseEntry {
    package static let integrityCase = Shape.named(
        "IntegrityCase",
        Member("case", .described, "The case, as paths name it.") { $0.integrityCase.id },
        Member("cohort", .described, "The cohort's key.") { $0.sitting.cohort },
        Member("assessment", .described, "The assessment's code.") { $0.sitting.assessment },
        Member("sitting", .integer, "The sitting's number.") { $0.sitting.number },
        Member("code", .described, "The code of the script.") { $0.code },
        Member("person", .described, "Whose script it is, and who is heard.") { $0.person },
        Member("allegation", .text, "What is suspected.") { $0.integrityCase.allegation },
        Member("state", .choice, "Where it stands.") { $0.integrityCase.state },
        Member("deduction", optional: .hundredths, "Marks taken off; null before it is decided, and to yourself before the release.") {
            $0.deduction
        },
        Member("reason", optional: .text, "Why it was decided so; null before that.") { $0.reason }
    )
}

extension Shape where Value == ReferToIntegrity.Outcome {
    /// Without the case: who marked the script has no more to do with it.
    static let referral = Shape.outcome(["referred", "unchanged"]) { outcome in
        if case .referred = outcome { "referred" } else { "unchanged" }
    }
}

extension Shape where Value == IntegrityCaseState {
    static let decidedIntegrityCase = Shape.object(Member("state", .choice, "Where the case stands.") { $0 })
}
