package import Learning

extension Shape where Value == CourseVersion {
    package static let courseEntry = Shape.named(
        "CourseEntry",
        Member("key", .described, "The course's key.") { $0.key },
        Member("version", .integer, "The newest version.") { Int($0.number) },
        Member("title", .localizedText, "Its title.") { $0.course.title },
        Member("ects", .hundredths, "Credits of the European system.") { $0.course.ects },
        Member("proposal", optional: .localizedText, "That the curriculum is a proposal and no institution's own; null once adopted.") {
            $0.course.proposal
        }
    )

    package static let course = Shape.named(
        "Course",
        Member("key", .described, "The course's key.") { $0.key },
        Member("version", .integer, "Which version this is.") { Int($0.number) },
        Member("title", .localizedText, "Its title.") { $0.course.title },
        Member("awardTitle", .localizedText, "The title of the award.") { $0.course.awardTitle },
        Member("proposal", optional: .localizedText, "That the curriculum is a proposal and no institution's own; null once adopted.") {
            $0.course.proposal
        },
        Member("provider", .localizedText, "Who offers it.") { $0.course.provider },
        Member("ects", .hundredths, "Credits of the European system.") { $0.course.ects },
        Member("workload", .workload, "The hours of study that are planned.") { $0.course.workload },
        Member("teachingLanguages", .list(of: .choice), "In which it is taught.") { $0.course.teachingLanguages },
        Member("submissionLanguages", .list(of: .choice), "In which work may be handed in.") { $0.course.submissionLanguages },
        Member("outcomes", .list(of: .outcome), "What somebody can do afterwards.") { $0.course.outcomes },
        Member("modules", .list(of: .module), "In their order.") { $0.course.modules },
        Member("assessments", .list(of: .assessment), "The plan of assessment; the weights sum to 100.") { $0.course.plan.assessments }
    )
}

extension Shape where Value == Workload {
    fileprivate static let workload = Shape.named(
        "Workload",
        Member("residentialHours", .integer, "In residence.") { $0.residentialHours },
        Member("onlineHours", .integer, "Live and online.") { $0.onlineHours },
        Member("ownStudyHours", .integer, "On one's own.") { $0.ownStudyHours }
    )
}

extension Shape where Value == Module {
    fileprivate static let module = Shape.named(
        "Module",
        Member("key", .described, "The module's key.") { $0.key },
        Member("kind", .choice, "Taught, or the final project.") { $0.kind },
        Member("title", .localizedText, "Its title.") { $0.title },
        Member("summary", .localizedText, "What it is about.") { $0.summary },
        Member("ects", .hundredths, "Its credits.") { $0.ects },
        Member("residentialHours", .integer, "Hours of its residential part.") { $0.residentialHours },
        Member("units", .list(of: .unitOutline), "In their order.") { $0.units }
    )
}

extension Shape where Value == Assessment {
    package static let assessment = Shape.named(
        "Assessment",
        Member("code", .described, "Its code.") { $0.code },
        Member("title", .localizedText, "Its title.") { $0.title },
        Member("task", .localizedText, "What is done.") { $0.task },
        Member("form", .choice, "In which form.") { $0.form },
        Member("module", .described, "The module whose credits follow from it.") { $0.module },
        Member("timing", .choice, "When it falls, seen from its module.") { $0.timing },
        Member("weight", .hundredths, "Percent of the total.") { $0.weight },
        Member("passMark", optional: .hundredths, "What is a pass; null where nothing is to be passed.") { $0.passMark },
        Member("isCompensable", .boolean, "Whether a near miss may be made up for by the total.") { $0.flags.isCompensable },
        Member("mustBeDone", .boolean, "Whether the award demands that it was done.") { $0.flags.mustBeDone },
        Member("acceptsLateWork", .boolean, "Whether work is taken after the deadline, with a penalty.") { $0.flags.acceptsLateWork },
        Member("tries", .integer, "Attempts within one sitting, of which the best counts.") { $0.limits.tries },
        Member("words", optional: .integer, "Its word limit.") { $0.limits.words },
        Member("minutes", optional: .integer, "Its time.") { $0.limits.minutes },
        Member("items", optional: .integer, "Questions of one attempt.") { $0.limits.items },
        Member("criteria", .list(of: .rubricCriterion), "By what it is marked; empty where a machine marks.") { $0.rubric?.criteria ?? [] }
    )
}

extension Shape where Value == Rubric.Criterion {
    package static let rubricCriterion = Shape.named(
        "RubricCriterion",
        Member("key", .described, "By which scores name it.") { $0.key },
        Member("title", .localizedText, "What is judged.") { $0.title },
        Member("points", .integer, "The most points it gives.") { $0.points }
    )
}
