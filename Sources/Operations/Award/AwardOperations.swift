import Learning

extension OperationCatalogue {
    private enum Manner: String, Sendable, CaseIterable {
        case meeting, silence
    }

    private static let standing = Field.optional("standing", Kind<AwardStanding>.choice, "Only awards that stand so.")
    private static let boardDate = Field.required("boardDate", .date, "The day of the award board.")
    private static let ratifiedOn = Field.optional(
        "ratifiedOn",
        .date,
        "The day on which the Governing Board ratified the list; left out before that."
    )
    private static let manner = Field.required("manner", Kind<Manner>.choice, "At a meeting, or because nobody objected in the term.")
    private static let day = Field.optional("day", .date, "The day of the meeting.")

    static let awards = [
        Operation(
            ListAwards.self,
            .get,
            "cohorts/{cohort}/awards",
            "List the awards of a cohort in the order of the names.",
            [Fields.cohort, standing, Fields.limit, Fields.after],
            answer: .page(of: .award)
        ) { input in ListAwards(cohort: try input(Fields.cohort), standing: try input(standing), paging: try input.paging()) },
        Operation(
            DecideAwards.self,
            .post,
            "cohorts/{cohort}/awards/decision",
            "Judge everybody's marks, and recommend those whose marks carry the award.",
            [Fields.cohort, boardDate, ratifiedOn],
            answer: .list(of: .awardDecision)
        ) { input in try DecideAwards(cohort: input(Fields.cohort), boardDate: input(boardDate), ratifiedOn: input(ratifiedOn)) },
        Operation(
            CirculateAwards.self,
            .post,
            "cohorts/{cohort}/awards/circulation",
            "Send the list of recommended awards to the Governing Board for agreement in writing.",
            [Fields.cohort],
            answer: .circulatedAwards
        ) { input in CirculateAwards(cohort: try input(Fields.cohort)) },
        Operation(
            ObjectToAwards.self,
            .post,
            "cohorts/{cohort}/awards/objection",
            "Object to the list in circulation: it waits for a meeting.",
            [Fields.cohort, Fields.reason],
            answer: .count("stopped", "How many awards the objection stops.")
        ) { input in try ObjectToAwards(cohort: input(Fields.cohort), reason: input(Fields.reason)) },
        Operation(
            RatifyAwards.self,
            .post,
            "cohorts/{cohort}/awards/ratification",
            "Record the Governing Board's agreement to the recommended awards.",
            [Fields.cohort, manner, day],
            answer: .ratifiedAwards
        ) { input in
            RatifyAwards(cohort: try input(Fields.cohort), try input(manner) == .silence ? .silence : .meeting(on: try input.required(day)))
        },
    ]
}
