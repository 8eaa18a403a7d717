import CanonicalJSON
package import Learning

extension Shape where Value == ScoringFile {
    package static let scoringFile = Shape.named(
        "ScoringFile",
        Member("application", .described, "What a score names it by.") { $0.application.id },
        Member("name", .personName, "By which a conflict of interest is known.") { $0.name },
        Member("content", .applicationContent, "What is scored.") { $0.application.content },
        Member("points", optional: .points, "What the reader gave; null while nothing.") { file in
            if case .points(let points)? = file.own { points } else { nil }
        },
        Member("hasConflict", .boolean, "Whether the reader declared an interest.") { file in
            if case .conflict? = file.own { true } else { false }
        }
    )
}

extension Shape where Value == [ContentKey: Int] {
    fileprivate static let points = Shape(
        schema: Schema(["type": "object", "additionalProperties": ["type": "integer"]]),
        json: { points in .object(Dictionary(points.map { ($0.key.text, .integer(Int64($0.value))) }) { first, _ in first }) }
    )
}

extension Shape where Value == RecordScore.Outcome {
    static var recordedScore: Shape {
        .object(
            Member("outcome", .word(of: ["recorded", "unchanged"]), "What happened.") { outcome in
                if case .recorded = outcome { "recorded" } else { "unchanged" }
            },
            Member("total", optional: .integer, "The points together, out of 100.") { outcome in
                switch outcome {
                case .recorded(let scoring), .unchanged(let scoring): scoring.total
                }
            }
        )
    }
}

extension Shape where Value == DeclareScoringConflict.Outcome {
    static var declaredConflict: Shape {
        .outcome(["declared", "unchanged"]) { outcome in
            if case .declared = outcome { "declared" } else { "unchanged" }
        }
    }
}

extension Shape where Value == AgreeList.Outcome {
    static var agreedList: Shape {
        .object(
            Member("outcome", .word(of: ["agreed", "unchanged"]), "What happened.") { outcome in
                if case .agreed = outcome { "agreed" } else { "unchanged" }
            },
            Member("agreedAt", .instant, "When the list was agreed.") { $0.list.agreedAt },
            Member("seats", .integer, "Seats that were free.") { $0.list.seats },
            Member("offered", .integer, "How many were offered one.") { $0.list.entries.count { $0.result == .offered } },
            Member("reserve", .integer, "How many wait.") { $0.list.entries.count { $0.result == .reserve } },
            Member("rejected", .integer, "How many were turned away.") { $0.list.entries.count { $0.result == .rejected } }
        )
    }
}

extension AgreeList.Outcome {
    fileprivate var list: SelectionList {
        switch self {
        case .agreed(let list), .unchanged(let list): list
        }
    }
}

extension Shape where Value == [ShowSelection.Line]? {
    static var selection: Shape {
        .object(
            Member("isAgreed", .boolean, "Whether the panel has agreed its list.") { $0 != nil },
            Member("lines", .list(of: .selectionLine), "In the order of the positions, the rejected last.") { $0 ?? [] }
        )
    }
}

extension Shape where Value == ShowSelection.Line {
    package static let selectionLine = Shape.named(
        "SelectionLine",
        Member("application", .described, "The application's identifier.") { $0.application },
        Member("name", .personName, "Who applies.") { $0.name },
        Member("country", .described, "Seat of the sending institution (ISO 3166-1).") { $0.country },
        Member("result", .choice, "What the list says.") { $0.result },
        Member("score", .text, "The panel's mean out of 100, cut to two decimals.") { $0.score.twoDecimals },
        Member("position", optional: .integer, "Null for the rejected.") { $0.position },
        Member("text", optional: .localizedText, "Why there; names the one before.") { $0.text }
    )
}

extension Shape where Value == PromoteFromWaitingList.Promotion {
    static var promotion: Shape {
        .object(
            Member("application", .application, "Who was offered a seat.") { $0.application },
            Member("answerBy", .deadline, "Until when it can be answered.") { $0.answerBy },
            Member("text", .localizedText, "Why a seat could be given.") { $0.verdict.text }
        )
    }
}

extension Shape where Value == Int {
    static var closedWaitingList: Shape { .object(Member("closed", .integer, "How many waited.") { $0 }) }
}
