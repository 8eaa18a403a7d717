package import Learning

extension Shape where Value == SuspensionEntry {
    package static let suspension = Shape.named(
        "Suspension",
        Member("serial", .described, "Which document.") { $0.serial },
        Member("ground", .choice, "On what ground.") { $0.suspension.ground },
        Member("reason", .text, "Why.") { $0.suspension.reason },
        Member("case", optional: .described, "The inquiry for which it is; null for a document on its own.") { $0.suspension.revocation },
        Member("since", .instant, "Since when.") { $0.suspension.suspendedAt },
        Member("until", .deadline, "When it ends by itself.") { $0.suspension.until }
    )
}

extension Shape where Value == SuspensionOutcome {
    static let suspensionOutcome = Shape.object(
        Member("outcome", .word(of: ["awaiting-second", "suspended", "unchanged"]), "What happened.") { outcome in
            switch outcome {
            case .awaitingSecond: "awaiting-second"
            case .suspended: "suspended"
            case .unchanged: "unchanged"
            }
        },
        Member("until", optional: .instant, "Until when another registrar can agree, or when the suspension ends; null where nothing changed.") {
            outcome in
            switch outcome {
            case .awaitingSecond(let until), .suspended(let until): until
            case .unchanged: nil
            }
        }
    )
}

extension Shape where Value == JointOutcome {
    static let jointOutcome = Shape.object(
        Member("outcome", .word(of: ["awaiting-second", "done", "unchanged"]), "What happened.") { outcome in
            switch outcome {
            case .awaitingSecond: "awaiting-second"
            case .done: "done"
            case .unchanged: "unchanged"
            }
        },
        Member("until", optional: .instant, "Until when another registrar can agree; null otherwise.") { outcome in
            if case .awaitingSecond(let until) = outcome { until } else { nil }
        }
    )
}
