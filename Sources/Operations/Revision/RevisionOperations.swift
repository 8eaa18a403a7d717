import Learning

extension OperationCatalogue {
    private enum Decision: String, Sendable, CaseIterable {
        case uphold, revise
    }

    private static let state = Field.optional("state", Kind<RevisionState>.choice, "Only requests in this state.")
    private static let revision = Field.required("revision", Kind<Identifier<Revision>>.identifier(), "The request.")
    private static let ground = Field.required("ground", Kind<Revision.Ground>.choice, "What can be shown wrong.")
    private static let statement = Field.required("statement", .text, "What is wrong, so that it can be shown.")
    private static let reviser = Field.required("reviser", .email, "The e-mail address of somebody who had no part in the mark.")
    private static let decision = Field.required("decision", Kind<Decision>.choice, "Whether the mark stands or another one takes its place.")
    private static let mark = Field.optional("mark", .hundredths, "With another mark: what takes the place of the raw one, 0 to 100.")

    static let revisions = [
        Operation(
            ListRevisions.self,
            .get,
            "revisions",
            "List requests for revision: your own, those given to you, or those of a cohort.",
            [Fields.ofCohort, state, Fields.limit, Fields.after],
            answer: .page(of: .revision)
        ) { input in ListRevisions(cohort: try input(Fields.ofCohort), state: try input(state), paging: try input.paging()) },
        Operation(
            RequestRevision.self,
            .post,
            "cohorts/{cohort}/assessments/{assessment}/results/{person}/revision",
            "Ask for the revision of one released result, within the term.",
            [Fields.cohort, Fields.assessment, Fields.person, ground, statement],
            answer: .requestedRevision
        ) { input in
            try RequestRevision(
                cohort: input(Fields.cohort),
                person: input(Fields.person),
                assessment: input(Fields.assessment),
                ground: input(ground),
                statement: input(statement)
            )
        },
        Operation(
            AssignRevision.self,
            .put,
            "revisions/{revision}/reviser",
            "Give a revision to a reviser who had no part in the mark.",
            [revision, reviser],
            answer: .assignedRevision
        ) { input in AssignRevision(try input(revision), to: try input(reviser)) },
        Operation(
            DecideRevision.self,
            .post,
            "revisions/{revision}/decision",
            "Decide a revision: the mark stands, or another one is released at once.",
            [revision, decision, mark, Fields.reason],
            answer: .decidedRevision
        ) { input in try DecideRevision(input(revision), revisionDecision(input), reason: input(Fields.reason)) },
        Operation(
            WithdrawRevision.self,
            .post,
            "revisions/{revision}/withdrawal",
            "Take back a request for revision that is not decided yet.",
            [revision],
            answer: .withdrawnRevision
        ) { input in WithdrawRevision(try input(revision)) },
    ]

    private static func revisionDecision(_ input: Input) throws -> DecideRevision.Decision {
        switch try input(decision) {
        case .uphold: .uphold
        case .revise: .revise(try input.required(mark))
        }
    }
}
