import Learning

extension OperationCatalogue {
    private static let entrants = Field.optional(
        "entrants",
        .list(of: Kind<EmailAddress>.email),
        "Who sits it; left out for everybody, and needed for a second sitting and later ones."
    )
    private static let names: [any AnyField] = [Fields.cohort, Fields.assessment, Fields.sitting]

    /// What moves a sitting from one state to the next.
    static let sittingStages = [
        Operation(
            ReviewSitting.self,
            .post,
            "cohorts/{cohort}/assessments/{assessment}/sittings/{sitting}/review",
            "Record that a peer has read the brief and found it fit.",
            names + [Fields.ifMatch],
            answer: .changed
        ) { input in ReviewSitting(try input.sittingKey(), version: try input(Fields.ifMatch)) },
        Operation(
            ApproveSitting.self,
            .post,
            "cohorts/{cohort}/assessments/{assessment}/sittings/{sitting}/approval",
            "Approve a reviewed brief as external examiner.",
            names + [Fields.ifMatch],
            answer: .changed
        ) { input in ApproveSitting(try input.sittingKey(), version: try input(Fields.ifMatch)) },
        Operation(
            SendBackSitting.self,
            .post,
            "cohorts/{cohort}/assessments/{assessment}/sittings/{sitting}/return",
            "Give a brief back to be written anew, before it is open.",
            names + [Fields.reason],
            answer: .changed
        ) { input in try SendBackSitting(input.sittingKey(), reason: input(Fields.reason)) },
        Operation(
            OpenSitting.self,
            .post,
            "cohorts/{cohort}/assessments/{assessment}/sittings/{sitting}/opening",
            "Open a sitting at its time, or enter those who came since.",
            names + [entrants],
            answer: .openedSitting
        ) { input in try OpenSitting(input.sittingKey(), entrants: input(entrants)) },
        Operation(
            CloseSitting.self,
            .post,
            "cohorts/{cohort}/assessments/{assessment}/sittings/{sitting}/closing",
            "Do what the clock would do for a sitting now: pass deadlines, hand in drafts, close.",
            names,
            answer: .closedSitting
        ) { input in CloseSitting(try input.sittingKey()) },
        Operation(
            VoidSitting.self,
            .post,
            "cohorts/{cohort}/assessments/{assessment}/sittings/{sitting}/voidance",
            "Void a sitting and every attempt with it; a new one follows, uncapped.",
            names + [Fields.reason],
            answer: .count("voided", "How many attempts were voided; none where the sitting was void before.")
        ) { input in try VoidSitting(input.sittingKey(), reason: input(Fields.reason)) },
        Operation(
            ArchiveSitting.self,
            .post,
            "cohorts/{cohort}/assessments/{assessment}/sittings/{sitting}/archiving",
            "Lay a released sitting aside, when its cohort is completed and nothing of it waits.",
            names,
            answer: .changed
        ) { input in ArchiveSitting(try input.sittingKey()) },
    ]
}
