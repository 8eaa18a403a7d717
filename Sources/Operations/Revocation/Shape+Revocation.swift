package import Learning

extension Shape where Value == RevocationEntry {
    package static let revocationCase = Shape.named(
        "RevocationCase",
        Member("case", .described, "The inquiry, as paths name it.") { $0.revocation.id },
        Member("cohort", .described, "The cohort's key.") { $0.cohort },
        Member("person", .described, "Whose award it is.") { $0.person },
        Member("ground", .choice, "On what ground.") { $0.revocation.ground },
        Member("statement", .text, "What is held against the award.") { $0.revocation.statement },
        Member("openedAt", .instant, "When it was opened.") { $0.revocation.openedAt },
        Member("state", .choice, "Where it stands.") { $0.revocation.state },
        Member("recommendation", optional: .choice, "What the panel recommends; null before that, and to the holder before it is decided.") {
            $0.recommendation
        },
        Member("tellBy", optional: .deadline, "Until when the holder is told; null until it is decided.") { $0.revocation.tellBy },
        Member("reason", optional: .text, "Why it was decided so; null before that.") { $0.reason }
    )
}

extension Shape where Value == OpenRevocationCase.Outcome {
    static let openedRevocation = Shape.object(
        Member("outcome", .word(of: ["opened", "unchanged"]), "What happened.") { outcome in
            if case .opened = outcome { "opened" } else { "unchanged" }
        },
        Member("case", .described, "The inquiry, as paths name it.") { outcome in
            switch outcome {
            case .opened(let id), .unchanged(let id): id
            }
        }
    )
}

extension Shape where Value == DecideRevocation.Outcome {
    static let decidedRevocation = Shape.object(
        Member("outcome", .word(of: ["decided", "unchanged"]), "What happened.") { outcome in
            if case .decided = outcome { "decided" } else { "unchanged" }
        },
        Member("state", .choice, "Where the inquiry stands.") { outcome in
            switch outcome {
            case .decided(let state, _), .unchanged(let state): state
            }
        },
        Member("tellBy", optional: .instant, "Until when the holder is to be told; null where nothing changed.") { outcome in
            if case .decided(_, let instant) = outcome { instant } else { nil }
        }
    )
}
