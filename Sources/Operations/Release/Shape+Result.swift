package import Learning

extension Shape where Value == ReleasedResult {
    package static let result = Shape.named(
        "Result",
        Member("assessment", .described, "The assessment's code.") { $0.code },
        Member("title", .localizedText, "What it is called.") { $0.title },
        Member("releasedAt", .instant, "When it was released.") { $0.releasedAt },
        Member("mark", optional: .componentMark, "What counts; null where no sitting counts any more.") { $0.mark },
        Member("isPassed", optional: .boolean, "Whether it is passed; null where there is nothing to pass.") { $0.isPassed },
        Member("lines", .list(of: .resultLine), "How the mark came about, in order.") { $0.lines },
        Member("revisionUntil", .deadline, "Until when a revision can be asked for.") { $0.revisionUntil },
        Member("appealUntil", optional: .deadline, "Until when an appeal can be lodged; null after a waiver.") { $0.appealUntil }
    )
}

extension Shape where Value == MarkExplanation.Line {
    /// Without who did it and what they noted for themselves.
    package static let resultLine = Shape.named(
        "ResultLine",
        Member("sitting", .integer, "Of which sitting.") { $0.sitting },
        Member("text", .localizedText, "What it did.") { $0.effect.text },
        Member("mark", optional: .rational, "The mark after it; null where there is none.") { $0.mark }
    )
}

extension Shape where Value == ReleaseResults.Outcome {
    static let release = Shape.object(
        Member("outcome", .word(of: ["released", "unchanged"]), "What happened.") { $0.isUnchanged ? "unchanged" : "released" },
        Member("releasedAt", .instant, "When they were released.") { $0.release.at },
        Member("results", .integer, "How many results were told by this.") { $0.results },
        Member("withheld", .integer, "How many were left out, for a later board.") { $0.withheld }
    )
}
