package import Learning

extension Shape where Value == StudyUnit {
    /// What is public of it: the lesson is for those enrolled.
    package static let unitOutline = Shape.named(
        "UnitOutline",
        Member("key", .described, "The unit's key.") { $0.key },
        Member("code", .described, "The unit's code.") { $0.code },
        Member("title", .localizedText, "Its title.") { $0.title },
        Member("ects", .hundredths, "Its credits.") { $0.ects },
        Member("outcomes", .list(of: .outcome), "What somebody can do afterwards.") { $0.outcomes },
        Member("topics", .list(of: .localizedText), "What is treated.") { $0.topics },
        Member("readings", .list(of: .reading), "What is read.") { $0.readings }
    )
}

extension Shape where Value == Outcome {
    package static let outcome = Shape.named(
        "LearningOutcome",
        Member("key", .described, "The outcome's key.") { $0.key },
        Member("text", .localizedText, "In words.") { $0.text },
        Member("supports", .list(of: .described), "Keys of the programme's outcomes that it contributes to.") { $0.supports }
    )
}

extension Shape where Value == Reading {
    package static let reading = Shape.named(
        "Reading",
        Member("key", .described, "What a lesson cites it by.") { $0.key },
        Member("title", .text, "In the language of publication.") { $0.title },
        Member("body", .text, "The author or the institution that published it.") { $0.body },
        Member("year", optional: .integer, "Of publication; null for a series.") { $0.year },
        Member("location", .text, "Where it is found.") { $0.location }
    )
}

extension Shape where Value == Lesson {
    package static let lesson = Shape.named(
        "Lesson",
        Member("title", .text, "Its title.") { $0.title },
        Member("language", .choice, "In which it is written.") { $0.language },
        Member("minutes", .integer, "Planned time of study.") { $0.minutes },
        Member("markdown", .text, "The text (CommonMark with tables); a link to `source:KEY` cites a reading.") { $0.markdown }
    )
}

extension Shape where Value == ShowUnit.Outcome {
    package static let openUnit = Shape.named(
        "Unit",
        Member("unit", .unitOutline, "What it is about.") { $0.unit },
        Member("activity", .localizedText, "What the learning group does.") { $0.unit.activity },
        Member("lesson", optional: .lesson, "What teaches it; null where it has none.") { $0.unit.lesson },
        Member("hasSelfCheck", .boolean, "Whether there are questions for oneself.") { $0.unit.selfCheck != nil },
        Member("progress", optional: .unitProgress, "Null while the unit was not opened.") { $0.progress }
    )
}

extension Shape where Value == UnitProgress {
    package static let unitProgress = Shape.named(
        "UnitProgress",
        Member("unit", .described, "The unit's key.") { $0.unit },
        Member("openedAt", .instant, "When it was opened first.") { $0.openedAt },
        Member("doneAt", optional: .instant, "When the trainee said to be done with it.") { $0.doneAt }
    )
}
