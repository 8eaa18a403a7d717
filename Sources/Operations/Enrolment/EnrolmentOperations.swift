import Learning

extension OperationCatalogue {
    private static let everybody = Field.required("people", .list(of: .email, atMost: 500), "The e-mail addresses of those who get a seat.")
    private static let cause = Field.required("cause", Kind<DeferralCause>.choice, "Why; only a wish uses up the one deferral that everybody has.")

    static let enrolments = [
        Operation(
            EnrolPeople.self,
            .post,
            "cohorts/{cohort}/members",
            "Give people seats past the selection: all of them or, if one cannot have one, nobody.",
            [Fields.cohort, everybody],
            answer: .enrolledPeople
        ) { input in try EnrolPeople(cohort: input(Fields.cohort), emails: input(everybody)) },
        Operation(
            ListOwnEnrolments.self,
            .get,
            "people/{person}/enrolments",
            "List everything that somebody is or was enrolled in.",
            [Fields.person],
            answer: .list(of: .ownEnrolment)
        ) { input in try ListOwnEnrolments(email: input(Fields.person)) },
        change(InterruptEnrolment.self, "interruption", "Interrupt somebody's programme; nothing is due meanwhile.") { cohort, email, reason in
            try InterruptEnrolment(cohort: cohort, email: email, reason: reason)
        },
        change(ResumeEnrolment.self, "resumption", "Let somebody who interrupted go on.") { cohort, email, reason in
            try ResumeEnrolment(cohort: cohort, email: email, reason: reason)
        },
        change(ExcludeEnrolment.self, "exclusion", "Record that the board excluded somebody.") { cohort, email, reason in
            try ExcludeEnrolment(cohort: cohort, email: email, reason: reason)
        },
        change(ReportNoShow.self, "no-show", "Record that somebody enrolled never came; the seat is free again.") { cohort, email, reason in
            try ReportNoShow(cohort: cohort, email: email, reason: reason)
        },
        change(CompleteWithoutAward.self, "completion-without-award", "End an enrolment whose award requirements stay unmet.") {
            cohort,
            email,
            reason in
            try CompleteWithoutAward(cohort: cohort, email: email, reason: reason)
        },
        change(ReinstateAward.self, "award-reinstatement", "Let a revoked award stand again, on the Governing Board's decision.") {
            cohort,
            email,
            reason in
            try ReinstateAward(cohort: cohort, email: email, reason: reason)
        },
        Operation(
            WithdrawEnrolment.self,
            .post,
            "cohorts/{cohort}/members/{person}/withdrawal",
            "Take somebody out at their own wish, for good.",
            [Fields.cohort, Fields.person, Fields.optionalReason],
            answer: .enrolmentChange
        ) { input in
            try WithdrawEnrolment(cohort: input(Fields.cohort), email: input(Fields.person), reason: input(Fields.optionalReason))
        },
        Operation(
            DeferEnrolment.self,
            .post,
            "cohorts/{cohort}/members/{person}/deferral",
            "Defer somebody to the next edition, before the first module or between two.",
            [Fields.cohort, Fields.person, cause, reasonForOthers],
            answer: .enrolmentChange
        ) { input in
            try DeferEnrolment(
                cohort: input(Fields.cohort),
                email: input(Fields.person),
                cause: input(cause),
                reason: input(reasonForOthers)
            )
        },
        Operation(
            TakeDeferredSeat.self,
            .post,
            "cohorts/{cohort}/members/{person}/deferred-seat",
            "Bring somebody who was deferred into the next edition.",
            [Fields.cohort, Fields.person, Fields.edition],
            answer: .enrolmentChange
        ) { input in
            try TakeDeferredSeat(cohort: input(Fields.cohort), email: input(Fields.person), edition: input(Fields.edition))
        },
    ]

    /// Commands that do one thing to one enrolment, for a reason.
    private static func change<C: EnrolmentCommand>(
        _ type: C.Type,
        _ noun: String,
        _ summary: String,
        _ make: @escaping @Sendable (CohortKey, EmailAddress, String) throws -> C
    ) -> Operation {
        Operation(
            type,
            .post,
            OperationPath(stringLiteral: "cohorts/{cohort}/members/{person}/\(noun)"),
            summary,
            [Fields.cohort, Fields.person, Fields.reason],
            answer: .enrolmentChange
        ) { input in try make(input(Fields.cohort), input(Fields.person), input(Fields.reason)) }
    }
}
