package import Learning

extension Shape where Value == ModerationSummary {
    package static let moderationSummary = Shape.named(
        "ModerationSummary",
        Member("cohort", .described, "The cohort's key.") { $0.key.cohort },
        Member("assessment", .described, "The assessment's code.") { $0.key.assessment },
        Member("sitting", .integer, "The sitting's number.") { $0.key.number },
        Member("number", .integer, "Which moderation of the sitting; the last one counts.") { $0.number },
        Member("state", .choice, "Where it stands.") { $0.state },
        Member("scripts", .integer, "How many scripts are in the sample.") { $0.scripts }
    )
}

extension Shape where Value == ModerationFile {
    package static let moderationFile = Shape.named(
        "Moderation",
        Member("cohort", .described, "The cohort's key.") { $0.key.cohort },
        Member("assessment", .described, "The assessment's code.") { $0.key.assessment },
        Member("sitting", .integer, "The sitting's number.") { $0.key.number },
        Member("number", .integer, "Which moderation of the sitting.") { $0.number },
        Member("state", .choice, "Where it stands.") { $0.state },
        Member("scripts", .list(of: .sampledScript), "The sample, by code.") { $0.scripts }
    )
}

extension Shape where Value == ModerationFile.Script {
    package static let sampledScript = Shape.named(
        "SampledScript",
        Member("code", .described, "The script's code.") { $0.choice.code },
        Member("reason", .choice, "Why it is in the sample.") { $0.choice.reason },
        Member("marks", .list(of: .sampledMark), "The marks that were sent for it.") { $0.marks }
    )
}

extension Shape where Value == ModerationFile.Mark {
    package static let sampledMark = Shape.named(
        "SampledMark",
        Member("part", .choice, "Which of the marks on the script.") { $0.part },
        Member("packet", .packet, "Points and comments.") { $0.packet }
    )
}

extension Shape where Value == OpenModeration.Outcome {
    static let openedModeration = Shape.object(
        Member("outcome", .word(of: ["opened", "unchanged"]), "What happened.") { outcome in
            if case .opened = outcome { "opened" } else { "unchanged" }
        },
        Member("sample", .list(of: .sampleChoice), "The scripts to review, by code.") { outcome in
            switch outcome {
            case .opened(let moderation), .unchanged(let moderation): moderation.choices
            }
        }
    )
}

extension Shape where Value == ModerationSample.Choice {
    static let sampleChoice = Shape.object(
        Member("code", .described, "The script's code.") { $0.code },
        Member("reason", .choice, "Why it is in the sample.") { $0.reason }
    )
}
