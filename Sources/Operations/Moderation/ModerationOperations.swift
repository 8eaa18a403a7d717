import Learning

extension OperationCatalogue {
    private static let state = Field.optional("state", Kind<ModerationState>.choice, "Only moderations in this state.")
    private static let decision = Field.required(
        "decision",
        Kind<Moderate.Decision>.choice,
        "The run stands, all of it is marked a second time, or scaling is proposed to the board."
    )
    private static let mark = Field.required("mark", .hundredths, "The mark as it ought to have been written, 0 to 100.")
    private static let names: [any AnyField] = [Fields.cohort, Fields.assessment, Fields.sitting]

    static let moderations = [
        Operation(
            ListModerations.self,
            .get,
            "cohorts/{cohort}/moderations",
            "List the moderations of a cohort by sitting.",
            [Fields.cohort, state, Fields.limit, Fields.after],
            answer: .page(of: .moderationSummary)
        ) { input in ListModerations(cohort: try input(Fields.cohort), state: try input(state), paging: try input.paging()) },
        Operation(
            ShowModeration.self,
            .get,
            "cohorts/{cohort}/assessments/{assessment}/sittings/{sitting}/moderation",
            "Show the last moderation of a sitting with its sample, by code.",
            names,
            answer: .moderationFile
        ) { input in ShowModeration(try input.sittingKey()) },
        Operation(
            OpenModeration.self,
            .put,
            "cohorts/{cohort}/assessments/{assessment}/sittings/{sitting}/moderation",
            "End the marking of a run and draw the sample that is reviewed.",
            names,
            answer: .openedModeration
        ) { input in OpenModeration(try input.sittingKey()) },
        Operation(
            Moderate.self,
            .post,
            "cohorts/{cohort}/assessments/{assessment}/sittings/{sitting}/moderation/decision",
            "Decide on the run as its moderator, never on a single mark.",
            names + [decision, Fields.reason],
            answer: .changed
        ) { input in try Moderate(input.sittingKey(), input(decision), reason: input(Fields.reason)) },
        Operation(
            MendClericalError.self,
            .post,
            "scripts/{code}/correction",
            "Mend an error of writing or adding in one mark.",
            [Fields.code, mark, Fields.reason],
            answer: .changed
        ) { input in try MendClericalError(input(Fields.code), mark: input(mark), reason: input(Fields.reason)) },
    ]
}
