package import Learning

extension Shape where Value == Sitting {
    package static let sitting = Shape.named(
        "Sitting",
        Member("cohort", .described, "The cohort's key.") { $0.key.cohort },
        Member("assessment", .described, "The assessment's code.") { $0.key.assessment },
        Member("sitting", .integer, "The sitting's number.") { $0.key.number },
        Member("state", .choice, "Where it stands.") { $0.state },
        Member("isCapped", .boolean, "Whether its marks count up to the cap of resits only.") { $0.isCapped },
        Member("briefVersion", .integer, "Which wording of the brief holds.") { $0.briefVersion },
        Member("words", optional: .integer, "The limit of words; null where there is none.") { $0.words },
        Member("opensAt", optional: .instant, "When it opens; null until dates are set.") { $0.schedule?.opensAt },
        Member("deadline", optional: .deadline, "When work is due; null until dates are set.") { $0.schedule?.deadline }
    )
}

extension Shape where Value == SittingFile {
    package static let sittingFile = Shape.named(
        "SittingFile",
        Member("sitting", .sitting, "The sitting.") { $0.sitting },
        Member("title", .localizedText, "What the assessment is called.") { $0.title },
        Member("task", .localizedText, "What is to be done.") { $0.task },
        Member("form", .choice, "In what form.") { $0.form },
        Member("marking", .choice, "How it is marked.") { $0.marking },
        Member("isAnonymous", .boolean, "Whether markers see a code and nothing else.") { $0.isAnonymous },
        Member("criteria", .list(of: .criterion), "What it is marked by; empty where a machine marks.") { $0.criteria },
        Member("entered", .integer, "How many people have a page in it.") { $0.entered },
        Member("handedIn", .integer, "How many works came in, late ones too.") { $0.handedIn },
        Member("isOwnBrief", .boolean, "Whether you wrote the brief, and so do not review it.") { $0.isOwnBrief },
        Member("amendments", .list(of: .amendment), "What was changed since it opened, in that order.") { $0.amendments },
        Member("version", .text, "What `If-Match` must name in the next change.") { $0.sitting.version.text }
    )
}

extension Shape where Value == Rubric.Criterion {
    package static let criterion = Shape.named(
        "Criterion",
        Member("key", .described, "The criterion's key.") { $0.key },
        Member("title", .localizedText, "What is judged.") { $0.title },
        Member("points", .integer, "How many points it is worth at most.") { $0.points }
    )
}

extension Shape where Value == SittingAmendment {
    package static let amendment = Shape.named(
        "SittingAmendment",
        Member("kind", .choice, "What was changed.") { $0.kind },
        Member("before", .text, "As it was.") { $0.before },
        Member("after", .text, "As it is since.") { $0.after },
        Member("minute", .text, "The minute it rests on.") { $0.minute },
        Member("externalExaminer", .text, "What the external examiner said to it.") { $0.externalExaminer },
        Member("at", .instant, "When it was changed.") { $0.at }
    )
}

extension Shape where Value == OpenSitting.Outcome {
    static let openedSitting = Shape.object(
        Member("outcome", .word(of: ["opened", "entered", "unchanged"]), "What happened.") { outcome in
            outcome.isNewlyOpen ? "opened" : outcome.entered > 0 ? "entered" : "unchanged"
        },
        Member("entered", .integer, "How many people got a page.") { $0.entered },
        Member("unchanged", .integer, "How many had one.") { $0.unchanged }
    )
}

extension Shape where Value == CloseSitting.Outcome {
    static let closedSitting = Shape.object(
        Member("state", .choice, "Where the sitting stands.") { $0.state },
        Member("submitted", .integer, "How many drafts were handed in.") { $0.submitted },
        Member("missing", .integer, "How many works did not come.") { $0.missing }
    )
}
