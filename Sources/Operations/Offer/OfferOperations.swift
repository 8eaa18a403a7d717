import Learning

extension OperationCatalogue {
    private static let condition = Field.optional(
        "condition",
        Kind<Offer.Condition>.choice,
        default: .none,
        "What must still come before the seat is sure."
    )
    private static let cause = Field.required("cause", Kind<DeferralCause>.choice, "Why; only a wish uses up the one deferral that everybody has.")

    static let offers = [
        Operation(
            AcceptOffer.self,
            .post,
            "applications/{application}/acceptance",
            "Accept an offered seat, if need be subject to a visa or a mission order.",
            [applicationID, condition, reasonForOthers],
            answer: .applicationOutcome
        ) { input in try AcceptOffer(input(applicationID), condition: input(condition), reason: input(reasonForOthers)) },
        Operation(
            DeclineOffer.self,
            .post,
            "applications/{application}/declining",
            "Decline an offered seat; it falls free.",
            [applicationID, reasonForOthers],
            answer: .applicationOutcome
        ) { input in try DeclineOffer(input(applicationID), reason: input(reasonForOthers)) },
        Operation(
            MeetCondition.self,
            .post,
            "applications/{application}/fulfilment-of-condition",
            "Record that the visa or mission order came on which an acceptance depended.",
            [applicationID],
            answer: .applicationOutcome
        ) { input in try MeetCondition(input(applicationID)) },
        Operation(
            ReportOfferBounced.self,
            .post,
            "applications/{application}/bounce",
            "Report that the mail with the offer came back; its clock stands still.",
            [applicationID],
            answer: .applicationOutcome
        ) { input in try ReportOfferBounced(input(applicationID)) },
        Operation(
            ResumeOffer.self,
            .post,
            "applications/{application}/resumption-of-offer",
            "Let the clock of an offer run on: the person was reached.",
            [applicationID],
            answer: .applicationOutcome
        ) { input in try ResumeOffer(input(applicationID)) },
        Operation(
            ReinstateOffer.self,
            .post,
            "applications/{application}/reinstatement",
            "Offer a seat again to somebody whose offer lapsed.",
            [applicationID, Fields.reason],
            answer: .applicationOutcome
        ) { input in try ReinstateOffer(input(applicationID), reason: input(Fields.reason)) },
        Operation(
            DeferApplication.self,
            .post,
            "applications/{application}/deferral",
            "Put an accepted seat off to the next edition.",
            [applicationID, cause, reasonForOthers],
            answer: .applicationOutcome
        ) { input in try DeferApplication(input(applicationID), cause: input(cause), reason: input(reasonForOthers)) },
        Operation(
            TakeDeferredPlace.self,
            .post,
            "applications/{application}/deferred-place",
            "Enrol a deferred applicant in the next edition.",
            [applicationID, Fields.edition],
            answer: .deferredPlace
        ) { input in try TakeDeferredPlace(input(applicationID), in: input(Fields.edition)) },
        Operation(
            EnrolApplicant.self,
            .post,
            "applications/{application}/enrolment",
            "Turn an accepted seat into an enrolment.",
            [applicationID],
            answer: .enrolledApplicant
        ) { input in try EnrolApplicant(input(applicationID)) },
    ]
}

extension Shape where Value == EnrolApplicant.Outcome {
    fileprivate static var enrolledApplicant: Shape {
        .object(
            Member("outcome", .word(of: ["enrolled", "unchanged"]), "What happened.") { outcome in
                if case .enrolled = outcome { "enrolled" } else { "unchanged" }
            },
            Member("state", .choice, "Where the enrolment stands.") { outcome in
                switch outcome {
                case .enrolled(let enrolment), .unchanged(let enrolment): enrolment.state
                }
            }
        )
    }
}

extension Shape where Value == TakeDeferredPlace.Outcome {
    fileprivate static var deferredPlace: Shape {
        .object(
            Member("outcome", .word(of: ["enrolled", "unchanged"]), "What happened.") { outcome in
                if case .enrolled = outcome { "enrolled" } else { "unchanged" }
            },
            Member("state", .choice, "Where the enrolment stands.") { outcome in
                switch outcome {
                case .enrolled(let enrolment), .unchanged(let enrolment): enrolment.state
                }
            }
        )
    }
}
