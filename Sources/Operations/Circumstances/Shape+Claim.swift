package import Learning

extension Shape where Value == ClaimEntry {
    package static let claim = Shape.named(
        "Claim",
        Member("cohort", .described, "The cohort's key.") { $0.sitting.cohort },
        Member("assessment", .described, "The assessment's code.") { $0.sitting.assessment },
        Member("sitting", .integer, "The sitting's number.") { $0.sitting.number },
        Member("person", .described, "Whose claim it is.") { $0.person },
        Member("state", .choice, "Where it stands.") { $0.claim.state },
        Member("days", optional: .integer, "By how many days an extension is asked for; null for another session.") { $0.claim.request.days },
        Member("statement", .text, "What happened, in the claimant's words.") { $0.claim.statement },
        Member("evidence", optional: .described, "The SHA-256 of the paper that proves it.") { $0.claim.evidence },
        Member("lodgedAt", .instant, "When it was lodged.") { $0.claim.lodgedAt },
        Member("decideBy", .deadline, "Until when it is to be decided.") { $0.claim.decideBy },
        Member("decidedAt", optional: .instant, "When it was decided.") { $0.claim.decidedAt },
        Member("grantedDays", .integer, "By how many days the deadline was moved.") { $0.claim.grantedDays },
        Member("reason", optional: .text, "Why it was decided so; null before that.") { $0.reason }
    )
}

extension CircumstancesClaim.Request {
    fileprivate var days: Int? { if case .extend(let days) = self { days } else { nil } }
}

extension Shape where Value == ClaimCircumstances.Outcome {
    static let lodgedClaim = Shape.object(
        Member("outcome", .word(of: ["lodged", "unchanged"]), "What happened.") { outcome in
            if case .lodged = outcome { "lodged" } else { "unchanged" }
        },
        Member("decideBy", .instant, "Until when it will be decided.") { outcome in
            switch outcome {
            case .lodged(let instant), .unchanged(let instant): instant
            }
        }
    )
}

extension Shape where Value == ClaimState {
    static let decidedClaim = Shape.object(Member("state", .choice, "Where the claim stands.") { $0 })
}
