import Learning

extension OperationCatalogue {
    static let resits = [
        Operation(
            OpenResit.self,
            .post,
            "cohorts/{cohort}/assessments/{assessment}/resits",
            "Open the next sitting of a component for one person, capped or in full as the rules say.",
            [Fields.cohort, Fields.assessment, Fields.person],
            answer: .openedResit
        ) { input in OpenResit(cohort: try input(Fields.cohort), person: try input(Fields.person), assessment: try input(Fields.assessment)) }
    ]
}

extension Shape where Value == OpenResit.Outcome {
    fileprivate static let openedResit = Shape.object(
        Member("outcome", .word(of: ["opened", "unchanged"]), "What happened.") { outcome in
            if case .opened = outcome { "opened" } else { "unchanged" }
        },
        Member("sitting", .integer, "The number of the sitting that stands open.") { $0.resit.sitting },
        Member("isCapped", .boolean, "Whether its mark counts up to the cap only.") { $0.resit.isCapped }
    )
}

extension OpenResit.Outcome {
    fileprivate var resit: Resit {
        switch self {
        case .opened(let resit), .unchanged(let resit): resit
        }
    }
}
