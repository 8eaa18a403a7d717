import Learning

extension OperationCatalogue {
    static let cohorts = [
        Operation(
            ListCohorts.self,
            .get,
            "cohorts",
            "List the editions in the order in which they start.",
            [],
            answer: .list(of: .cohort)
        ) { _ in ListCohorts() },
        Operation(
            CancelCohort.self,
            .post,
            "cohorts/{cohort}/cancellation",
            "Cancel an edition before it begins; everybody with an application is told.",
            [Fields.cohort, Fields.reason],
            answer: .cancelledCohort
        ) { input in try CancelCohort(input(Fields.cohort), reason: input(Fields.reason)) },
    ]
}

extension Shape where Value == CancelCohort.Outcome {
    fileprivate static var cancelledCohort: Shape {
        .object(
            Member("outcome", .word(of: ["cancelled", "unchanged"]), "What happened.") { outcome in
                if case .cancelled = outcome { "cancelled" } else { "unchanged" }
            },
            Member("applications", .integer, "How many applications ended with it.") { outcome in
                if case .cancelled(let applications) = outcome { applications } else { 0 }
            }
        )
    }
}
