import Learning

extension OperationCatalogue {
    private static let state = Field.optional("state", Kind<SittingState>.choice, "Only sittings in this state.")
    private static let isCapped = Field.optional("isCapped", .boolean, default: false, "Whether its marks count up to the cap of resits only.")
    private static let opens = Field.required("opens", .localDateTime, "When it opens.")
    private static let deadline = Field.required("deadline", .localDateTime, "The last minute in which work is in time.")
    private static let kind = Field.required("kind", Kind<SittingChange.Kind>.choice, "What changes; rubric and weight never do.")
    private static let newDeadline = Field.optional("deadline", .localDateTime, "With a change of the deadline: the later one.")
    private static let newWords = Field.optional("words", .integer(1...100_000), "With a change of the words: the higher limit.")
    private static let minute = Field.required("minute", .text, "The minute that the change rests on.")
    private static let externalExaminer = Field.required("externalExaminer", .text, "What the external examiner said to it.")
    private static let names: [any AnyField] = [Fields.cohort, Fields.assessment, Fields.sitting]

    static let sittings = [
        Operation(
            ListSittings.self,
            .get,
            "cohorts/{cohort}/sittings",
            "List the sittings of a cohort by assessment and number.",
            [Fields.cohort, state, Fields.limit, Fields.after],
            answer: .page(of: .sitting)
        ) { input in ListSittings(cohort: try input(Fields.cohort), state: try input(state), paging: try input.paging()) },
        Operation(
            ShowSitting.self,
            .get,
            "cohorts/{cohort}/assessments/{assessment}/sittings/{sitting}",
            "Show one sitting with its task, rubric, dates and amendments.",
            names,
            answer: .sittingFile,
            version: { $0.sitting.version.text }
        ) { input in ShowSitting(try input.sittingKey()) },
        Operation(
            DraftSitting.self,
            .put,
            "cohorts/{cohort}/assessments/{assessment}/sittings/{sitting}",
            "Begin a sitting with the draft of its brief.",
            names + [isCapped],
            answer: .changed
        ) { input in try DraftSitting(input.sittingKey(), isCapped: input(isCapped)) },
        Operation(
            ScheduleSitting.self,
            .put,
            "cohorts/{cohort}/assessments/{assessment}/sittings/{sitting}/schedule",
            "Set when a sitting opens and when work is due, on the cohort's clock.",
            names + [opens, deadline, Fields.ifMatch],
            answer: .changed
        ) { input in
            try ScheduleSitting(input.sittingKey(), opens: input(opens), deadline: input(deadline), version: input(Fields.ifMatch))
        },
        Operation(
            AmendSitting.self,
            .post,
            "cohorts/{cohort}/assessments/{assessment}/sittings/{sitting}/amendments",
            "Amend an open sitting for all, by a minute, so that nobody is lowered.",
            names + [kind, newDeadline, newWords, minute, externalExaminer, Fields.ifMatch],
            answer: .done
        ) { input in
            try AmendSitting(
                input.sittingKey(),
                change(input),
                minute: input(minute),
                externalExaminer: input(externalExaminer),
                version: input(Fields.ifMatch)
            )
        },
    ]

    private static func change(_ input: Input) throws -> SittingChange {
        switch try input(kind) {
        case .deadline: .deadline(try input.required(newDeadline))
        case .words: .words(try input.required(newWords))
        case .brief: .brief
        case .rubric: .rubric
        case .weight: .weight
        }
    }
}
