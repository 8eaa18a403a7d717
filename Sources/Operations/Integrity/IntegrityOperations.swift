import Learning

extension OperationCatalogue {
    private enum Decision: String, Sendable, CaseIterable {
        case clear, penalise
    }

    private static let state = Field.optional("state", Kind<IntegrityCaseState>.choice, "Only cases in this state.")
    private static let integrityCase = Field.required("case", Kind<Identifier<IntegrityCase>>.identifier(), "The case.")
    private static let allegation = Field.required("allegation", .text, "What is suspected, and from what.")
    private static let minute = Field.required("minute", .text, "What was said at the hearing.")
    private static let evidence = Field.required("evidence", .text, "The new evidence.")
    private static let decision = Field.required("decision", Kind<Decision>.choice, "Whether the person is cleared or marks are taken off.")
    private static let deduction = Field.optional("deduction", .hundredths, "With a penalty: the marks taken off, up to 100.")

    static let integrityCases = [
        Operation(
            ListIntegrityCases.self,
            .get,
            "integrity-cases",
            "List cases of suspected misconduct: your own, those given to you, or those of a cohort.",
            [Fields.ofCohort, state, Fields.limit, Fields.after],
            answer: .page(of: .integrityCase)
        ) { input in ListIntegrityCases(cohort: try input(Fields.ofCohort), state: try input(state), paging: try input.paging()) },
        Operation(
            ReferToIntegrity.self,
            .post,
            "scripts/{code}/referral",
            "Refer a script to the integrity board, and hold it until the board has decided.",
            [Fields.code, allegation],
            answer: .referral
        ) { input in try ReferToIntegrity(input(Fields.code), allegation: input(allegation)) },
        Operation(
            HearIntegrityCase.self,
            .post,
            "integrity-cases/{case}/hearing",
            "Note that the person concerned was heard, and what was said.",
            [integrityCase, minute],
            answer: .changed
        ) { input in try HearIntegrityCase(input(integrityCase), minute: input(minute)) },
        Operation(
            DecideIntegrityCase.self,
            .post,
            "integrity-cases/{case}/decision",
            "Clear the person, or take marks off.",
            [integrityCase, decision, deduction, Fields.reason],
            answer: .decidedIntegrityCase
        ) { input in try DecideIntegrityCase(input(integrityCase), caseDecision(input), reason: input(Fields.reason)) },
        Operation(
            ReopenIntegrityCase.self,
            .post,
            "integrity-cases/{case}/reopening",
            "Take a decided case up again on new evidence.",
            [integrityCase, evidence],
            answer: .changed
        ) { input in try ReopenIntegrityCase(input(integrityCase), evidence: input(evidence)) },
    ]

    private static func caseDecision(_ input: Input) throws -> DecideIntegrityCase.Decision {
        switch try input(decision) {
        case .clear: .clear
        case .penalise: .penalise(try input.required(deduction))
        }
    }
}
