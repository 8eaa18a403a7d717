import Learning

extension OperationCatalogue {
    private static let digest = Field.required("digest", .digest, "The SHA-256 of the file.")
    private static let words = Field.required("words", .integer(0...1_000_000), "How many words it has.")
    private static let isHeldBack = Field.optional(
        "isHeldBack",
        .boolean,
        default: false,
        "Whether the clock leaves it alone: true for a draft that is not to be submitted."
    )
    private static let names: [any AnyField] = [Fields.cohort, Fields.assessment, Fields.sitting, Fields.person]

    static let submissions = [
        Operation(
            ShowSubmission.self,
            .get,
            "cohorts/{cohort}/assessments/{assessment}/sittings/{sitting}/works/{person}",
            "Show your own work for a sitting, with its deadline and receipts.",
            names,
            answer: .ownWork,
            version: { $0.draftVersion.text }
        ) { input in ShowSubmission(try input.sittingKey(), email: try input(Fields.person)) },
        Operation(
            SaveDraft.self,
            .put,
            "cohorts/{cohort}/assessments/{assessment}/sittings/{sitting}/works/{person}/draft",
            "Keep what lies on the page; at the deadline the last draft is handed in.",
            names + [digest, words, isHeldBack, Fields.ifMatch],
            answer: .changed
        ) { input in
            try SaveDraft(
                input.sittingKey(),
                email: input(Fields.person),
                content: content(input),
                isHeldBack: input(isHeldBack),
                version: input(Fields.ifMatch)
            )
        },
        Operation(
            DeclareUpload.self,
            .put,
            "cohorts/{cohort}/assessments/{assessment}/sittings/{sitting}/works/{person}/upload",
            "Say before the deadline which file is on its way.",
            names + [digest],
            answer: .changed
        ) { input in DeclareUpload(try input.sittingKey(), email: try input(Fields.person), digest: try input(digest)) },
        Operation(
            SubmitWork.self,
            .put,
            "cohorts/{cohort}/assessments/{assessment}/sittings/{sitting}/works/{person}/submission",
            "Hand in a work and get a receipt; before the deadline another version replaces it.",
            names + [digest, words],
            answer: .submittedWork
        ) { input in try SubmitWork(input.sittingKey(), email: input(Fields.person), content: content(input)) },
        Operation(
            RecordPerformance.self,
            .put,
            "cohorts/{cohort}/assessments/{assessment}/sittings/{sitting}/works/{person}/performance",
            "Note that somebody took part in what examiners watch or hear.",
            names,
            answer: .recordedPerformance
        ) { input in RecordPerformance(try input.sittingKey(), email: try input(Fields.person)) },
    ]

    private static func content(_ input: Input) throws -> Submission.Content {
        Submission.Content(digest: try input(digest), words: try input(words))
    }
}
