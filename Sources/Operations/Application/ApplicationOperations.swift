import Learning

extension OperationCatalogue {
    static let applicationState = Field.optional("state", Kind<ApplicationState>.choice, "Only applications in this state.")
    static let applicationCountry = Field.optional("country", .country, "Only institutions with their seat in this country.")
    static let applicationID = Field.required("application", Kind<Identifier<Application>>.identifier(), "The application's identifier.")
    static let reasonForOthers = Field.optional("reason", .text, "Why; needed of whoever acts for somebody else.")
    private static let content = Field.required("content", .applicationContent, "What the applicant tells.")
    private static let introducing = Field.optional(
        "name",
        .personName,
        "The applicant's name; needed for the first application of somebody who has an account and was never entered as a person."
    )
    private static let evidence = Field.required("evidence", .eligibilityEvidence, "What the secretariat found; what is left out is missing.")

    static let applications = [
        Operation(
            ListApplications.self,
            .get,
            "cohorts/{cohort}/applications",
            "List the applications for an edition in the order in which they were started.",
            [Fields.cohort, applicationState, applicationCountry, Fields.limit, Fields.after],
            answer: .page(of: .applicationEntry)
        ) { input in
            try ListApplications(
                cohort: input(Fields.cohort),
                state: input(applicationState),
                country: input(applicationCountry),
                paging: input.paging()
            )
        },
        Operation(
            ListOwnApplications.self,
            .get,
            "people/{person}/applications",
            "List everything that somebody has applied for.",
            [Fields.person],
            answer: .list(of: .ownApplication)
        ) { input in try ListOwnApplications(email: input(Fields.person)) },
        Operation(
            ShowApplication.self,
            .get,
            "applications/{application}",
            "Show an application with what became of it and why.",
            [applicationID],
            answer: .applicationView,
            version: { $0.application.content.version.text }
        ) { input in try ShowApplication(input(applicationID)) },
        Operation(
            StartApplication.self,
            .put,
            "cohorts/{cohort}/applications/{person}",
            "Start an application, or change it while it is a draft.",
            [Fields.cohort, Fields.person, content, introducing, Fields.ifMatch],
            answer: .applicationOutcome,
            version: { $0.application.content.version.text },
            location: { "applications/\($0.application.id)" }
        ) { input in
            try StartApplication(
                cohort: input(Fields.cohort),
                email: input(Fields.person),
                content: input(content),
                ifMatch: input(Fields.ifMatch),
                introducing: input(introducing)
            )
        },
        Operation(
            SubmitApplication.self,
            .post,
            "applications/{application}/submission",
            "Hand a draft in.",
            [applicationID, reasonForOthers],
            answer: .applicationOutcome
        ) { input in try SubmitApplication(input(applicationID), reason: input(reasonForOthers)) },
        Operation(
            ResubmitApplication.self,
            .post,
            "applications/{application}/resubmission",
            "Hand an incomplete application in again, completed.",
            [applicationID, content, reasonForOthers, Fields.ifMatch],
            answer: .applicationOutcome,
            version: { $0.application.content.version.text }
        ) { input in
            try ResubmitApplication(
                input(applicationID),
                content: input(content),
                reason: input(reasonForOthers),
                ifMatch: input(Fields.ifMatch)
            )
        },
        Operation(
            WithdrawApplication.self,
            .post,
            "applications/{application}/withdrawal",
            "Withdraw an application; a seat that it held falls free.",
            [applicationID, reasonForOthers],
            answer: .applicationOutcome
        ) { input in try WithdrawApplication(input(applicationID), reason: input(reasonForOthers)) },
        Operation(
            ReviewApplication.self,
            .post,
            "applications/{application}/review",
            "Record what was found in a file; the rule of eligibility decides on it.",
            [applicationID, evidence],
            answer: .review
        ) { input in try ReviewApplication(input(applicationID), evidence: input(evidence)) },
        Operation(
            RecordApplicantDeath.self,
            .post,
            "applications/{application}/death",
            "End the application of somebody who died.",
            [applicationID, Fields.reason],
            answer: .applicationOutcome
        ) { input in try RecordApplicantDeath(input(applicationID), reason: input(Fields.reason)) },
    ]
}

extension Shape where Value == ReviewApplication.Outcome {
    fileprivate static var review: Shape {
        .object(
            Member("outcome", .word(of: ["changed", "unchanged"]), "What happened.") { $0.isChanged ? "changed" : "unchanged" },
            Member("application", .application, "As it now stands.") { $0.application },
            Member("verdict", .choice, "What the rule made of it.") { $0.verdict.outcome },
            Member("findings", .list(of: .eligibilityFinding), "One a criterion.") { $0.verdict.findings }
        )
    }
}
