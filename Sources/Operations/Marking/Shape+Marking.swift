package import Learning

extension Shape where Value == MarkingTask {
    package static let markingTask = Shape.named(
        "MarkingTask",
        Member("cohort", .described, "The cohort's key.") { $0.cohort },
        Member("assessment", .described, "The assessment's code.") { $0.assessment },
        Member("sitting", .integer, "The sitting's number.") { $0.number },
        Member("code", .described, "The script's code.") { $0.code },
        Member("part", .choice, "Which of its marks is yours.") { $0.part },
        Member("state", .choice, "How far you are.") { $0.state },
        Member("packet", optional: .packet, "What you wrote so far.") { $0.packet },
        Member("words", optional: .integer, "How many words it has; null for a performance.") { $0.words },
        Member("author", optional: .text, "Whom you watch or hear; null where marking is anonymous.") { $0.author }
    )
}

extension Shape where Value == MarkingAllocation.Packet {
    package static let packet = Shape.named(
        "MarkPacket",
        Member("points", .list(of: .criterionPoints), "The points for each criterion, in the order of the rubric.") { $0.score.points },
        Member("raw", .hundredths, "Their sum, out of 100.") { $0.score.raw },
        Member("individual", optional: .hundredths, "Of the individual part of a group's task.") { $0.individual },
        Member("comments", .text, "What its author is to read.") { $0.comments }
    )
}

extension Shape where Value == RubricScore.Points {
    package static let criterionPoints = Shape.named(
        "CriterionPoints",
        Member("criterion", .described, "The criterion's key.") { $0.criterion },
        Member("points", .hundredths, "What was given.") { $0.points }
    )
}

extension Shape where Value == MarkingWork {
    package static let markingWork = Shape.named(
        "MarkingWork",
        Member("task", .markingTask, "The script, and what you wrote so far.") { $0.task },
        Member("title", .localizedText, "What the assessment is called.") { $0.title },
        Member("brief", .localizedText, "What was to be done.") { $0.brief },
        Member("criteria", .list(of: .criterion), "What it is marked by.") { $0.criteria },
        Member("hasIndividualPart", .boolean, "Whether the individual part has a mark of its own.") { $0.hasIndividualPart },
        Member("isMarkingOpen", .boolean, "Whether marks can be sent and taken back now.") { $0.isMarkingOpen },
        Member("version", .text, "What `If-Match` must name in the next draft.") { $0.version.text },
        Member("talk", optional: .markingTalk, "What there is to talk about with the other marker; null while marking is blind.") { $0.talk }
    )
}

extension Shape where Value == MarkingTalk {
    package static let markingTalk = Shape.named(
        "MarkingTalk",
        Member("other", .hundredths, "The other marker's mark.") { $0.other },
        Member("otherComments", .text, "What the other marker wrote.") { $0.otherComments },
        Member("comparison", .localizedText, "What the two marks make.") { $0.comparison.explanation },
        Member("ownAgreement", optional: .agreement, "What you said after the talk.") { $0.ownAgreement },
        Member("otherAgreement", optional: .agreement, "What the other marker said after the talk.") { $0.otherAgreement }
    )
}

extension Shape where Value == MarkingAllocation.Agreement {
    package static let agreement = Shape.named(
        "MarkingAgreement",
        Member("mark", .hundredths, "The mark to agree on.") { $0.mark },
        Member("note", .text, "What was said.") { $0.note }
    )
}
