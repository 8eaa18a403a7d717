import Learning

extension OperationCatalogue {
    private enum Decision: String, Sendable, CaseIterable {
        case extend, excuse, refuse
    }

    private static let state = Field.optional("state", Kind<ClaimState>.choice, "Only claims in this state.")
    private static let days = Field.optional("days", .integer(1...366), "For an extension: by how many calendar days; left out for another session.")
    private static let statement = Field.required("statement", .text, "What happened; apart from the study file.")
    private static let evidence = Field.optional("evidence", .digest, "The SHA-256 of the paper that proves it.")
    private static let decision = Field.required("decision", Kind<Decision>.choice, "An extension, another session, or no.")
    private static let names: [any AnyField] = [Fields.cohort, Fields.assessment, Fields.sitting, Fields.person]

    static let claims = [
        Operation(
            ListClaims.self,
            .get,
            "claims",
            "List claims of circumstances: your own, or those of a cohort that you decide on.",
            [Fields.ofCohort, state, Fields.limit, Fields.after],
            answer: .page(of: .claim)
        ) { input in ListClaims(cohort: try input(Fields.ofCohort), state: try input(state), paging: try input.paging()) },
        Operation(
            ClaimCircumstances.self,
            .post,
            "cohorts/{cohort}/assessments/{assessment}/sittings/{sitting}/works/{person}/claims",
            "Claim circumstances for a work: an extension, or another session.",
            names + [days, statement, evidence],
            answer: .lodgedClaim
        ) { input in
            try ClaimCircumstances(
                input.sittingKey(),
                email: input(Fields.person),
                input(days).map { .extend(days: $0) } ?? .excuse,
                statement: input(statement),
                evidence: input(evidence)
            )
        },
        Operation(
            DecideClaim.self,
            .post,
            "cohorts/{cohort}/assessments/{assessment}/sittings/{sitting}/works/{person}/claims/decision",
            "Decide a claim of circumstances, or the appeal against its refusal.",
            names + [decision, days, Fields.reason],
            answer: .decidedClaim
        ) { input in try DecideClaim(input.sittingKey(), email: input(Fields.person), claimDecision(input), reason: input(Fields.reason)) },
        Operation(
            AppealClaim.self,
            .post,
            "cohorts/{cohort}/assessments/{assessment}/sittings/{sitting}/works/{person}/claims/appeal",
            "Appeal against the refusal of a claim, within the term.",
            names + [Fields.reason],
            answer: .changed
        ) { input in try AppealClaim(input.sittingKey(), email: input(Fields.person), reason: input(Fields.reason)) },
        Operation(
            WithdrawClaim.self,
            .post,
            "cohorts/{cohort}/assessments/{assessment}/sittings/{sitting}/works/{person}/claims/withdrawal",
            "Take back a claim that was not decided yet.",
            names,
            answer: .changed
        ) { input in WithdrawClaim(try input.sittingKey(), email: try input(Fields.person)) },
    ]

    private static func claimDecision(_ input: Input) throws -> DecideClaim.Decision {
        switch try input(decision) {
        case .extend: .extend(days: try input.required(days))
        case .excuse: .excuse
        case .refuse: .refuse
        }
    }
}
