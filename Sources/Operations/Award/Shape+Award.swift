package import Learning

extension Shape where Value == AwardEntry {
    package static let award = Shape.named(
        "Award",
        Member("person", .described, "The person's e-mail address.") { $0.person },
        Member("name", .text, "The person's name in Latin letters.") { $0.name },
        Member("standing", .choice, "How the award stands.") { $0.standing },
        Member("boardDate", .date, "The date of the award: the day of the board.") { $0.boardDate },
        Member("objectionsUntil", optional: .date, "The last day of silence; null while the list is not in circulation.") { $0.objectionsUntil },
        Member("ratifiedOn", optional: .date, "When it was ratified; null before that.") { $0.ratifiedOn }
    )
}

extension Shape where Value == DecideAwards.Decision {
    package static let awardDecision = Shape.named(
        "AwardDecision",
        Member("person", .described, "The person's e-mail address.") { $0.person.email },
        Member("result", .word(of: ["recommended", "awarded", "not-yet", "unchanged"]), "What was decided.") { $0.result.rawValue },
        Member("total", optional: .rational, "The weighted total, exact; null while a mark is missing.") { $0.verdict.total },
        Member("reasons", .list(of: .localizedText), "What bars the award; empty where nothing does.") { $0.verdict.reasons.map(\.text) }
    )
}

extension Shape where Value == CirculateAwards.Outcome {
    static let circulatedAwards = Shape.object(
        Member("circulated", .integer, "How many awards are on the list.") { $0.circulated.count },
        Member("objectionsUntil", .date, "The last day of silence.") { $0.objectionsUntil }
    )
}

extension Shape where Value == RatifyAwards.Outcome {
    static let ratifiedAwards = Shape.object(
        Member("ratified", .integer, "How many awards were ratified.") { $0.ratified },
        Member("waiting", .integer, "How many could not be ratified so yet.") { $0.waiting }
    )
}
