import Learning

extension OperationCatalogue {
    private static let state = Field.optional("state", Kind<AppealState>.choice, "Only appeals in this state.")
    private static let appeal = Field.required("appeal", Kind<Identifier<Appeal>>.identifier(), "The appeal.")
    private static let ground = Field.required("ground", Kind<Appeal.Ground>.choice, "On what ground; disagreement with a mark is none.")
    private static let statement = Field.required("statement", .text, "What happened.")
    private static let panel = Field.required(
        "panel",
        .list(of: Kind<EmailAddress>.email, atMost: 20),
        "The e-mail addresses of three or more who had no part in the mark."
    )
    private static let decision = Field.required("decision", Kind<DecideAppeal.Decision>.choice, "Dismissed, back to the board, or the attempt void.")

    static let appeals = [
        Operation(
            ListAppeals.self,
            .get,
            "appeals",
            "List appeals: your own, those on whose panel you sit, or those of a cohort.",
            [Fields.ofCohort, state, Fields.limit, Fields.after],
            answer: .page(of: .appeal)
        ) { input in ListAppeals(cohort: try input(Fields.ofCohort), state: try input(state), paging: try input.paging()) },
        Operation(
            LodgeAppeal.self,
            .post,
            "cohorts/{cohort}/assessments/{assessment}/results/{person}/appeal",
            "Appeal against one released result, within the term.",
            [Fields.cohort, Fields.assessment, Fields.person, ground, statement],
            answer: .lodgedAppeal
        ) { input in
            try LodgeAppeal(
                cohort: input(Fields.cohort),
                person: input(Fields.person),
                assessment: input(Fields.assessment),
                ground: input(ground),
                statement: input(statement)
            )
        },
        Operation(AssignAppeal.self, .put, "appeals/{appeal}/panel", "Seat the panel of an appeal.", [appeal, panel], answer: .assignedAppeal) {
            input in
            try AssignAppeal(input(appeal), to: input(panel))
        },
        Operation(
            DecideAppeal.self,
            .post,
            "appeals/{appeal}/decision",
            "Decide an appeal as its panel.",
            [appeal, decision, Fields.reason],
            answer: .decidedAppeal
        ) { input in try DecideAppeal(input(appeal), input(decision), reason: input(Fields.reason)) },
        Operation(
            WithdrawAppeal.self,
            .post,
            "appeals/{appeal}/withdrawal",
            "Take back an appeal that is not decided yet.",
            [appeal],
            answer: .withdrawnAppeal
        ) { input in WithdrawAppeal(try input(appeal)) },
        Operation(
            RecordWaiver.self,
            .put,
            "cohorts/{cohort}/waivers/{person}",
            "Give up the appeal for good, so that the certificate need not wait for the end of the term.",
            [Fields.cohort, Fields.person],
            answer: .recordedWaiver
        ) { input in RecordWaiver(cohort: try input(Fields.cohort), person: try input(Fields.person)) },
    ]
}
