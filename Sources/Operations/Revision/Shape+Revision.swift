package import Learning

extension Shape where Value == RevisionEntry {
    package static let revision = Shape.named(
        "Revision",
        Member("revision", .described, "The request, as paths name it.") { $0.revision.id },
        Member("cohort", .described, "The cohort's key.") { $0.cohort },
        Member("assessment", .described, "The assessment's code.") { $0.revision.assessment },
        Member("code", optional: .described, "The code of the script; null where the mark was recorded without one.") { $0.code },
        Member("person", optional: .described, "Whose result it is; null to the reviser.") { $0.person },
        Member("ground", .choice, "What can be shown wrong.") { $0.revision.ground },
        Member("statement", .text, "What is wrong, in the trainee's words.") { $0.revision.statement },
        Member("requestedAt", .instant, "When it was asked for.") { $0.revision.requestedAt },
        Member("state", .choice, "Where it stands.") { $0.revision.state },
        Member("reviser", optional: .described, "Who has it; null to everybody but the office.") { $0.reviser },
        Member("reason", optional: .text, "Why it was decided so; null before that.") { $0.reason }
    )
}

extension Shape where Value == RequestRevision.Outcome {
    static let requestedRevision = Shape.object(
        Member("outcome", .word(of: ["requested", "unchanged"]), "What happened.") { outcome in
            if case .requested = outcome { "requested" } else { "unchanged" }
        },
        Member("revision", .described, "The request, as paths name it.") { outcome in
            switch outcome {
            case .requested(let revision), .unchanged(let revision): revision.id
            }
        }
    )
}

extension Shape where Value == AssignRevision.Outcome {
    static let assignedRevision = Shape.outcome(["assigned", "unchanged"]) { outcome in
        if case .assigned = outcome { "assigned" } else { "unchanged" }
    }
}

extension Shape where Value == DecideRevision.Outcome {
    static let decidedRevision = Shape.object(
        Member("outcome", .word(of: ["upheld", "revised"]), "What was decided.") { outcome in
            if case .revised = outcome { "revised" } else { "upheld" }
        },
        Member("mark", optional: .componentMark, "The mark that was released; null where the former one stands.") { outcome in
            if case .revised(_, let mark, _) = outcome { mark } else { nil }
        },
        Member("consequence", .choice, "What follows for the award.") { outcome in
            if case .revised(_, _, let consequence) = outcome { consequence } else { AwardReview.Consequence.none }
        }
    )
}

extension Shape where Value == WithdrawRevision.Outcome {
    static let withdrawnRevision = Shape.outcome(["withdrawn", "unchanged"]) { outcome in
        if case .withdrawn = outcome { "withdrawn" } else { "unchanged" }
    }
}
