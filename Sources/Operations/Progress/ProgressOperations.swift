import Learning

extension OperationCatalogue {
    static let progress = [
        Operation(
            ShowProgress.self,
            .get,
            "cohorts/{cohort}/members/{person}/progress",
            "Show where somebody stands, what is missing and what comes next.",
            [Fields.cohort, Fields.person],
            answer: .studyProgress
        ) { input in try ShowProgress(cohort: input(Fields.cohort), email: input(Fields.person)) },
        Operation(
            ShowUnit.self,
            .get,
            "cohorts/{cohort}/members/{person}/units/{unit}",
            "Show a unit with its lesson.",
            [Fields.cohort, Fields.person, Fields.unit],
            answer: .openUnit
        ) { input in try ShowUnit(cohort: input(Fields.cohort), email: input(Fields.person), unit: input(Fields.unit)) },
        Operation(
            OpenUnit.self,
            .post,
            "cohorts/{cohort}/members/{person}/units/{unit}/opening",
            "Note that a unit was opened for the first time.",
            [Fields.cohort, Fields.person, Fields.unit],
            answer: .openedUnit
        ) { input in try OpenUnit(cohort: input(Fields.cohort), email: input(Fields.person), unit: input(Fields.unit)) },
        Operation(
            MarkUnitDone.self,
            .post,
            "cohorts/{cohort}/members/{person}/units/{unit}/completion",
            "Say that a unit is done.",
            [Fields.cohort, Fields.person, Fields.unit],
            answer: .doneUnit
        ) { input in try MarkUnitDone(cohort: input(Fields.cohort), email: input(Fields.person), unit: input(Fields.unit)) },
    ]
}

extension Shape where Value == OpenUnit.Outcome {
    fileprivate static var openedUnit: Shape {
        .object(
            Member("outcome", .word(of: ["opened", "unchanged"]), "What happened.") { outcome in
                if case .opened = outcome { "opened" } else { "unchanged" }
            },
            Member("progress", .unitProgress, "As it now stands.") { outcome in
                switch outcome {
                case .opened(let progress), .unchanged(let progress): progress
                }
            }
        )
    }
}

extension Shape where Value == MarkUnitDone.Outcome {
    fileprivate static var doneUnit: Shape {
        .object(
            Member("outcome", .word(of: ["done", "unchanged"]), "What happened.") { outcome in
                if case .done = outcome { "done" } else { "unchanged" }
            },
            Member("progress", .unitProgress, "As it now stands.") { outcome in
                switch outcome {
                case .done(let progress), .unchanged(let progress): progress
                }
            }
        )
    }
}
