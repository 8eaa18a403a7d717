import Learning

extension OperationCatalogue {
    private static let points = Field.required(
        "points",
        .table(by: .contentKey, of: .integer(0...100), atMost: 20),
        "By the key of each criterion of the edition."
    )

    static let selections = [
        Operation(
            ListScoringFiles.self,
            .get,
            "cohorts/{cohort}/scoring-files",
            "List the applications before the panel, with the reader's own points.",
            [Fields.cohort],
            answer: .list(of: .scoringFile)
        ) { input in try ListScoringFiles(cohort: input(Fields.cohort)) },
        Operation(
            RecordScore.self,
            .put,
            "applications/{application}/score",
            "Score an application, criterion by criterion.",
            [applicationID, points],
            answer: .recordedScore
        ) { input in try RecordScore(input(applicationID), points: input(points)) },
        Operation(
            DeclareScoringConflict.self,
            .post,
            "applications/{application}/conflict-of-interest",
            "Declare an interest in an application; points given before no longer count.",
            [applicationID, Fields.reason],
            answer: .declaredConflict
        ) { input in try DeclareScoringConflict(input(applicationID), reason: input(Fields.reason)) },
        Operation(
            AgreeList.self,
            .post,
            "cohorts/{cohort}/selection",
            "Agree the list of an edition: seats are offered, the others wait or are turned away.",
            [Fields.cohort],
            answer: .agreedList
        ) { input in try AgreeList(cohort: input(Fields.cohort)) },
        Operation(
            ShowSelection.self,
            .get,
            "cohorts/{cohort}/selection",
            "Show the list as it was agreed, with the reason of every position.",
            [Fields.cohort],
            answer: .selection
        ) { input in try ShowSelection(cohort: input(Fields.cohort)) },
        Operation(
            ShowWaitingList.self,
            .get,
            "cohorts/{cohort}/waiting-list",
            "List who waits for a seat, in the order of the one ranking.",
            [Fields.cohort],
            answer: .list(of: .applicationEntry)
        ) { input in try ShowWaitingList(cohort: input(Fields.cohort)) },
        Operation(
            PromoteFromWaitingList.self,
            .post,
            "cohorts/{cohort}/waiting-list/promotion",
            "Offer every free seat to the first who waits and whose country is below its cap.",
            [Fields.cohort],
            answer: .list(of: .promotion)
        ) { input in try PromoteFromWaitingList(cohort: input(Fields.cohort)) },
        Operation(
            CloseWaitingList.self,
            .post,
            "cohorts/{cohort}/waiting-list/closing",
            "Close the waiting list on the first day of the edition.",
            [Fields.cohort],
            answer: .closedWaitingList
        ) { input in try CloseWaitingList(cohort: input(Fields.cohort)) },
    ]
}
