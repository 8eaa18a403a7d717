package import Learning

extension Shape where Value == SealingFreeze {
    fileprivate static let freeze = Shape.object(
        Member("since", .instant, "Since when nothing is sealed.") { $0.frozenAt },
        Member("reason", .text, "Why; the latest reason that was given.") { $0.reason },
        Member("calledBy", .text, "Who gave it.") { $0.calledBy }
    )
}

extension Shape where Value == ShowSealing.Proposal {
    fileprivate static let thawProposal = Shape.object(
        Member("name", .text, "Who agreed first.") { $0.name },
        Member("reason", .text, "Why.") { $0.reason },
        Member("until", .instant, "Until when another registrar can agree.") { $0.lapsesAt }
    )
}

extension Shape where Value == ShowSealing.Status {
    package static let sealingStatus = Shape.named(
        "SealingStatus",
        Member("isFrozen", .boolean, "Whether nothing is sealed at the moment.") { $0.freeze != nil },
        Member("freeze", optional: .freeze, "The halt; null while documents are sealed.") { $0.freeze },
        Member("thaw", optional: .thawProposal, "The first of two who agreed that it ends; null while nobody has.") { $0.thaw },
        Member("waiting", .integer, "How many approved documents wait to be sealed.") { $0.waiting }
    )
}

extension Shape where Value == FreezeSealing.Outcome {
    static let frozenSealing = Shape.object(
        Member("outcome", .word(of: ["frozen", "unchanged"]), "What happened.") { outcome in
            if case .frozen = outcome { "frozen" } else { "unchanged" }
        },
        Member("since", .instant, "Since when nothing is sealed.") { outcome in
            switch outcome {
            case .frozen(let since), .unchanged(let since): since
            }
        }
    )
}

extension Shape where Value == ThawSealing.Outcome {
    static let thawedSealing = Shape.object(
        Member("outcome", .word(of: ["awaiting-second", "thawed"]), "What happened.") { outcome in
            if case .thawed = outcome { "thawed" } else { "awaiting-second" }
        },
        Member("until", optional: .instant, "Until when another registrar can agree; null where both have.") { outcome in
            if case .awaitingSecond(let until) = outcome { until } else { nil }
        }
    )
}
