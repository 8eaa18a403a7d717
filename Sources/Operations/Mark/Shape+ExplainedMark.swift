package import Learning

extension Shape where Value == ExplainMark.Outcome {
    package static let explainedMark = Shape.named(
        "ExplainedMark",
        Member("isProvisional", .boolean, "Whether the board has still to see it.") { $0.visibility == .provisional || $0.releasedAt == nil },
        Member("releasedAt", optional: .instant, "When it was last released; null before that.") { $0.releasedAt },
        Member("mark", optional: .componentMark, "What counts; null while no sitting does.") { $0.explanation.mark },
        Member("lines", .list(of: .explainedLine), "How the mark came about, in order.") { $0.explanation.lines }
    )
}

extension Shape where Value == MarkExplanation.Line {
    package static let explainedLine = Shape.named(
        "ExplainedLine",
        Member("sitting", .integer, "Of which sitting.") { $0.sitting },
        Member("text", .localizedText, "What it did.") { $0.effect.text },
        Member("mark", optional: .rational, "The mark after it; null where there is none.") { $0.mark },
        Member("by", optional: .text, "Who did it; null to the mark's holder, and for what follows from the rules.") { $0.step?.actor },
        Member("at", optional: .instant, "When; null likewise.") { $0.step?.at },
        Member("reason", optional: .text, "Why; null likewise.") { $0.step?.reason }
    )
}
