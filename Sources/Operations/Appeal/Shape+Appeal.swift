package import Learning

extension Shape where Value == AppealEntry {
    package static let appeal = Shape.named(
        "Appeal",
        Member("appeal", .described, "The appeal, as paths name it.") { $0.appeal.id },
        Member("cohort", .described, "The cohort's key.") { $0.cohort },
        Member("assessment", .described, "The assessment's code.") { $0.appeal.assessment },
        Member("person", .described, "Whose appeal it is.") { $0.person },
        Member("ground", .choice, "On what ground.") { $0.appeal.ground },
        Member("statement", .text, "What happened, in the appellant's words.") { $0.appeal.statement },
        Member("lodgedAt", .instant, "When it was lodged.") { $0.appeal.lodgedAt },
        Member("state", .choice, "Where it stands.") { $0.appeal.state },
        Member("reason", optional: .text, "Why it was decided so; null before that.") { $0.reason }
    )
}

extension Shape where Value == LodgeAppeal.Outcome {
    static let lodgedAppeal = Shape.object(
        Member("outcome", .word(of: ["lodged", "unchanged"]), "What happened.") { outcome in
            if case .lodged = outcome { "lodged" } else { "unchanged" }
        },
        Member("appeal", .described, "The appeal, as paths name it.") { outcome in
            switch outcome {
            case .lodged(let appeal), .unchanged(let appeal): appeal.id
            }
        }
    )
}

extension Shape where Value == Appeal {
    static let assignedAppeal = Shape.object(Member("state", .choice, "Where the appeal stands.") { $0.state })
}

extension Shape where Value == DecideAppeal.Outcome {
    static let decidedAppeal = Shape.object(
        Member("state", .choice, "Where the appeal stands.") { $0.appeal.state },
        Member("consequence", .choice, "What follows for the award.") { $0.consequence }
    )
}

extension Shape where Value == WithdrawAppeal.Outcome {
    static let withdrawnAppeal = Shape.outcome(["withdrawn", "unchanged"]) { outcome in
        if case .withdrawn = outcome { "withdrawn" } else { "unchanged" }
    }
}

extension Shape where Value == RecordWaiver.Outcome {
    static let recordedWaiver = Shape.outcome(["recorded", "unchanged"]) { $0 == .recorded ? "recorded" : "unchanged" }
}
