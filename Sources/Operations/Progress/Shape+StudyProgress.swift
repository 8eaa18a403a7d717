package import Learning

extension Shape where Value == StudyProgress {
    package static let studyProgress = Shape.named(
        "StudyProgress",
        Member("state", .choice, "Where the enrolment stands.") { $0.state },
        Member("modules", .list(of: .moduleProgress), "In the order of the course.") { $0.modules },
        Member("tasks", .list(of: .taskProgress), "In the order of the plan.") { $0.tasks },
        Member("creditsEarned", .hundredths, "Credits that the board has confirmed.") { $0.creditsEarned },
        Member("isComplete", .boolean, "Whether everything is done that is the trainee's to do.") { $0.completion.isComplete },
        Member("missing", .list(of: .localizedText), "What is still missing, in the order of the course.") {
            $0.completion.missing.map(\.explanation)
        },
        Member("lastDay", .date, "The last day on which the award can be earned.") { $0.limit.lastDay },
        Member("next", optional: .nextStep, "What comes next; null when nothing is announced.") { $0.next }
    ).once { $0.written }
}

extension Shape where Value == StudyProgress.Module {
    fileprivate static let moduleProgress = Shape.named(
        "ModuleProgress",
        Member("key", .described, "The module's key.") { $0.key },
        Member("title", .localizedText, "Its title.") { $0.title },
        Member("attendance", optional: .moduleAttendance, "Null for a module without a residential part.") { $0.attendance },
        Member("hours", optional: .localizedText, "The same in a sentence.") { $0.hours },
        Member("unitsDone", .integer, "Units that the trainee said to be done with.") { $0.unitsDone },
        Member("units", .list(of: .studyProgressUnit), "In their order.") { $0.units },
        Member("ects", .hundredths, "Its credits.") { $0.ects },
        Member("isCredited", .boolean, "Whether the board has confirmed them.") { $0.isCredited }
    )
}

extension Shape where Value == StudyProgress.Task {
    fileprivate static let taskProgress = Shape.named(
        "TaskProgress",
        Member("code", .described, "The assessment's code.") { $0.code },
        Member("title", .localizedText, "Its title.") { $0.title },
        Member("weight", .hundredths, "Percent of the total.") { $0.weight },
        Member("test", optional: .integer, "The sitting whose test can be looked into; null for what is no test.") { $0.test },
        Member("work", optional: .integer, "The sitting for which a file is handed in; null for what is none, and before it opens.") { $0.work },
        Member("state", .word(of: TaskStanding.State.names), "How it stands.") { $0.state.name },
        Member("deadline", optional: .deadline, "Until when it is due, or was.") { $0.state.deadline },
        Member("submittedAt", optional: .instant, "When it was handed in.") { task in
            if case .submitted(let at) = task.state { at } else { nil }
        },
        Member("mark", optional: .integer, "Rounded; provisional where the state says so, else released.") { $0.state.mark },
        Member("isPassed", optional: .boolean, "Of a released mark.") { task in
            if case .released(let result) = task.state { result.isPassed } else { nil }
        }
    )
}

extension TaskStanding.State {
    fileprivate static let names = ["not-open", "due", "overdue", "submitted", "excused", "provisional", "released"]

    fileprivate var name: String {
        switch self {
        case .notOpen: "not-open"
        case .due: "due"
        case .overdue: "overdue"
        case .submitted: "submitted"
        case .excused: "excused"
        case .provisional: "provisional"
        case .released: "released"
        }
    }

    fileprivate var deadline: Deadline? {
        switch self {
        case .due(let deadline): deadline
        case .overdue(let deadline): deadline
        case .notOpen, .submitted, .excused, .provisional, .released: nil
        }
    }

    fileprivate var mark: Int? {
        switch self {
        case .provisional(let mark): mark
        case .released(let result): result.mark
        case .notOpen, .due, .overdue, .submitted, .excused: nil
        }
    }
}

extension Shape where Value == NextStep {
    package static let nextStep = Shape.named(
        "NextStep",
        Member("at", .instant, "When.") { $0.at },
        Member("session", optional: .session, "What to be at.") { step in
            if case .session(let session) = step { session } else { nil }
        },
        Member("assessment", optional: .described, "The code of what to hand in.") { step -> ContentCode? in
            if case .task(let code, _) = step { code } else { nil }
        },
        Member("deadline", optional: .deadline, "Until when to hand it in.") { step in
            if case .task(_, let deadline) = step { deadline } else { nil }
        }
    )
}

extension Shape where Value == StudyProgress.Unit {
    fileprivate static let studyProgressUnit = Shape.named(
        "StudyProgressUnit",
        Member("key", .described, "The unit's key.") { $0.key },
        Member("title", .localizedText, "The unit's title.") { $0.title },
        Member("isDone", .boolean, "Whether the trainee said to be done with it.") { $0.isDone }
    )
}
