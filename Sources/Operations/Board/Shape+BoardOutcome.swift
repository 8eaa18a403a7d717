import Learning

extension Shape where Value == ConveneBoard.Outcome {
    static let convenedBoard = Shape.object(
        Member("outcome", .word(of: ["convened", "unchanged"]), "What happened.") { outcome in
            if case .convened = outcome { "convened" } else { "unchanged" }
        },
        Member("board", .board, "The board.") { outcome in
            switch outcome {
            case .convened(let board), .unchanged(let board): board
            }
        }
    )
}

extension Shape where Value == DeclareConflict.Outcome {
    static let declaredConflict = Shape.outcome(["declared", "unchanged"]) { $0 == .declared ? "declared" : "unchanged" }
}

extension Shape where Value == DecideItem.Outcome {
    static let decidedItem = Shape.object(
        Member("outcome", .word(of: ["decided", "unchanged"]), "What happened.") { outcome in
            if case .decided = outcome { "decided" } else { "unchanged" }
        },
        Member("marksChanged", .integer, "How many marks it changed.") { outcome in
            if case .decided(_, let count) = outcome { count } else { 0 }
        }
    )
}

extension Shape where Value == CloseBoard.Outcome {
    static let closedBoard = Shape.object(
        Member("outcome", .word(of: ["closed", "unchanged"]), "What happened.") { outcome in
            if case .closed = outcome { "closed" } else { "unchanged" }
        },
        Member("decisions", .integer, "How many decisions its minutes hold.") { outcome in
            switch outcome {
            case .closed(let minutes), .unchanged(let minutes): minutes.decisions.count
            }
        }
    )
}
