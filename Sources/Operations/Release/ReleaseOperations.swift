import Learning

extension OperationCatalogue {
    static let releases = [
        Operation(
            ReleaseResults.self,
            .post,
            "cohorts/{cohort}/boards/{date}/release",
            "Make a closed board's results known, for everybody at one moment.",
            [Fields.cohort, Fields.date],
            answer: .release
        ) { input in ReleaseResults(BoardReference(cohort: try input(Fields.cohort), meetsOn: try input(Fields.date))) },
        Operation(
            ListResults.self,
            .get,
            "cohorts/{cohort}/results/{person}",
            "List your own released results, each with its reasons and its terms of review.",
            [Fields.cohort, Fields.person],
            answer: .list(of: .result)
        ) { input in ListResults(cohort: try input(Fields.cohort), person: try input(Fields.person)) },
    ]
}
