package import Learning

extension Shape where Value == ApplicationView {
    package static let applicationView = Shape.named(
        "ApplicationView",
        Member("application", .application, "Where it stands.") { $0.application },
        Member("cohort", .described, "The key of the edition it is for.") { $0.cohort },
        Member("person", .personReference, "Who applies.") { $0.person },
        Member("content", .applicationContent, "What the applicant told.") { $0.application.content },
        Member("history", .list(of: .applicationEpisode), "What became of it, in its order.") { $0.history },
        Member("findings", .list(of: .eligibilityFinding), "What the newest review found; empty before the first.") {
            $0.eligibility?.findings ?? []
        },
        Member("nomination", optional: .nomination, "What was decided on the endorsement; told to the secretariat alone.") { $0.nomination },
        Member("offer", optional: .offer, "The newest; null before one was made.") { $0.offer },
        Member("selection", optional: .selectionPlace, "What the agreed list says; null before.") { $0.selection },
        Member("selectionText", optional: .localizedText, "Why the list says so.") { $0.selectionText }
    )
}

extension Shape where Value == ApplicationEpisode {
    fileprivate static let applicationEpisode = Shape.named(
        "ApplicationEpisode",
        Member("event", optional: .choice, "What happened; null for the beginning.") { $0.event },
        Member("state", .choice, "Where it stood from then on.") { $0.state },
        Member("at", .instant, "When.") { $0.at },
        Member("reason", optional: .text, "Why, where somebody said it.") { $0.reason }
    )
}

extension Shape where Value == EligibilityVerdict.Finding {
    package static let eligibilityFinding = Shape.named(
        "EligibilityFinding",
        Member("criterion", .choice, "What was looked at.") { $0.criterion },
        Member("standing", .word(of: ["met", "unmet", "missing"]), "What was found.") { $0.standing.rawValue },
        Member("text", .localizedText, "In words.") { $0.text }
    )
}

extension Shape where Value == Nomination {
    package static let nomination = Shape.named(
        "Nomination",
        Member("source", .choice, "Who decided.") { $0.source },
        Member("isEndorsed", .boolean, "Whether it was endorsed.") { nomination in
            if case .endorsed = nomination.decision { true } else { false }
        },
        Member("rank", optional: .integer, "Within the country; null where none was given.") { $0.rank },
        Member("reason", optional: .text, "Why it was not endorsed.") { nomination in
            if case .refused(let reason) = nomination.decision { reason } else { nil }
        },
        Member("at", .instant, "When.") { $0.at },
        Member("isLate", .boolean, "Whether it came after the term.") { $0.isLate }
    )
}

extension Shape where Value == Offer {
    package static let offer = Shape.named(
        "Offer",
        Member("madeAt", .instant, "When.") { $0.madeAt },
        Member("answerBy", .deadline, "Until when it can be answered.") { $0.answerBy },
        Member("isStopped", .boolean, "Whether the clock stands still, because the mail came back.") { $0.stoppedAt != nil },
        Member("answer", optional: .choice, "Null while it is open.") { $0.answer },
        Member("condition", .choice, "What must still come before the seat is sure.") { $0.condition },
        Member("conditionBy", optional: .deadline, "Until when it must come.") { $0.conditionBy },
        Member("conditionMetAt", optional: .instant, "When it came.") { $0.conditionMetAt }
    )
}

extension Shape where Value == SelectionPlace {
    package static let selectionPlace = Shape.named(
        "SelectionPlace",
        Member("result", .choice, "What the list says.") { $0.result },
        Member("score", .text, "The panel's mean out of 100, cut to two decimals.") { $0.score.twoDecimals },
        Member("position", optional: .integer, "Place in the ranking; null for who is not ranked.") { $0.position?.number },
        Member("positions", optional: .integer, "How many places there are.") { $0.position?.count },
        Member("waiting", optional: .integer, "Place on the waiting list today; null for who does not wait.") { $0.waiting }
    )
}
