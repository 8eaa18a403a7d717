import Learning

extension OperationCatalogue {
    private static let state = Field.optional("state", Kind<RevocationState>.choice, "Only inquiries in this state.")
    private static let revocation = Field.required("case", Kind<Identifier<RevocationCase>>.identifier(), "The inquiry.")
    private static let ground = Field.required("ground", Kind<RevocationCase.Ground>.choice, "On what ground.")
    private static let statement = Field.required("statement", .text, "What is held against the award.")
    private static let panel = Field.required(
        "panel",
        .list(of: Kind<EmailAddress>.email, atMost: 20),
        "The e-mail addresses of three who had no part."
    )
    private static let minute = Field.required("minute", .text, "What the holder said, or how they were called.")
    private static let ruling = Field.required("ruling", Kind<RevocationCase.Ruling>.choice, "Dismiss, revoke from now on, or annul as never valid.")

    static let revocationCases = [
        Operation(
            ListRevocationCases.self,
            .get,
            "revocation-cases",
            "List inquiries into awards: into your own, those on whose panel you sit, or those of a cohort.",
            [Fields.ofCohort, state, Fields.limit, Fields.after],
            answer: .page(of: .revocationCase)
        ) { input in ListRevocationCases(cohort: try input(Fields.ofCohort), state: try input(state), paging: try input.paging()) },
        Operation(
            OpenRevocationCase.self,
            .post,
            "cohorts/{cohort}/awards/{person}/revocation-case",
            "Open the inquiry into a ratified award.",
            [Fields.cohort, Fields.person, ground, statement],
            answer: .openedRevocation
        ) { input in
            try OpenRevocationCase(
                cohort: input(Fields.cohort),
                person: input(Fields.person),
                ground: input(ground),
                statement: input(statement)
            )
        },
        Operation(
            SuspendAward.self,
            .post,
            "revocation-cases/{case}/suspension",
            "Agree as one of two that the documents of an award are suspended while the inquiry into it runs.",
            [revocation, Fields.reason],
            answer: .suspensionOutcome
        ) { input in try SuspendAward(input(revocation), reason: input(Fields.reason)) },
        Operation(
            SeatRevocationPanel.self,
            .put,
            "revocation-cases/{case}/panel",
            "Seat the panel of three that inquires into an award.",
            [revocation, panel],
            answer: .done
        ) { input in try SeatRevocationPanel(input(revocation), input(panel)) },
        Operation(
            HearHolder.self,
            .post,
            "revocation-cases/{case}/hearing",
            "Note that the holder of an award was heard, and what was said.",
            [revocation, minute],
            answer: .changed
        ) { input in try HearHolder(input(revocation), minute: input(minute)) },
        Operation(
            RecommendRevocation.self,
            .put,
            "revocation-cases/{case}/recommendation",
            "Recommend to the Governing Board what to decide.",
            [revocation, ruling, Fields.reason],
            answer: .changed
        ) { input in try RecommendRevocation(input(revocation), input(ruling), reason: input(Fields.reason)) },
        Operation(
            DecideRevocation.self,
            .post,
            "revocation-cases/{case}/decision",
            "Decide on an award as the Governing Board; it is carried out at once.",
            [revocation, ruling, Fields.reason],
            answer: .decidedRevocation
        ) { input in try DecideRevocation(input(revocation), input(ruling), reason: input(Fields.reason)) },
    ]
}
