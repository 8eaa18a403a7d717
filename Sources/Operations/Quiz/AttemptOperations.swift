import Learning

extension OperationCatalogue {
    private static let attempt = Field.required("attempt", Kind<Identifier<Attempt>>.identifier(), "The attempt, as it was named when it began.")
    private static let item = Field.required("item", .contentKey, "The question's key.")
    private static let sequence = Field.required(
        "sequence",
        .integer(1...9_007_199_254_740_991),
        "Counted up by the client with each answer; of two for one question the higher one counts."
    )
    private static let response = Field.optional("response", .itemResponse, "The answer; null takes it back.")
    private static let names: [any AnyField] = [Fields.cohort, Fields.assessment, Fields.sitting, Fields.person]

    static let attempts = [
        Operation(
            ListAttempts.self,
            .get,
            "cohorts/{cohort}/assessments/{assessment}/sittings/{sitting}/attempts/{person}",
            "List somebody's attempts at the test of a sitting.",
            names,
            answer: .attemptList
        ) { input in ListAttempts(try input.sittingKey(), email: try input(Fields.person)) },
        Operation(
            StartAttempt.self,
            .post,
            "cohorts/{cohort}/assessments/{assessment}/sittings/{sitting}/attempts/{person}",
            "Begin an attempt at the test of a sitting, or go on with the open one.",
            names,
            answer: .startedAttempt,
            location: { "attempts/\($0.attempt)" }
        ) { input in StartAttempt(try input.sittingKey(), email: try input(Fields.person)) },
        Operation(
            ShowAttempt.self,
            .get,
            "attempts/{attempt}",
            "Show an attempt to its author: the paper, what was saved, and how long there is.",
            [attempt],
            answer: .attemptSheet
        ) { input in ShowAttempt(try input(attempt)) },
        Operation(
            SaveAnswer.self,
            .put,
            "attempts/{attempt}/answers/{item}",
            "Save the answer to one question as it is given.",
            [attempt, item, sequence, response],
            answer: .savedAnswer
        ) { input in try SaveAnswer(input(attempt), input(item), sequence: Int64(input(sequence)), input(response)) },
        Operation(
            SubmitAttempt.self,
            .post,
            "attempts/{attempt}/submission",
            "Hand in an attempt; what was saved counts.",
            [attempt],
            answer: .submittedAttempt
        ) { input in SubmitAttempt(try input(attempt)) },
    ]
}
