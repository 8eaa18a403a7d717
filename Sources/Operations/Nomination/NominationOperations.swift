import Learning

extension OperationCatalogue {
    private static let country = Field.required("country", .country, "The country's two letters (ISO 3166-1).")
    private static let rank = Field.required("rank", .integer(1...1000), "From 1, the first choice; each is given once in a country and edition.")

    static let nominations = [
        Operation(
            ListNominees.self,
            .get,
            "cohorts/{cohort}/nominees/{country}",
            "List the applicants on whom a country's correspondent decides or decided.",
            [Fields.cohort, country],
            answer: .list(of: .nominee)
        ) { input in try ListNominees(cohort: input(Fields.cohort), country: input(country)) },
        Operation(
            RequestNomination.self,
            .post,
            "applications/{application}/request-for-nomination",
            "Give notice to the applicant's correspondent, whose term then runs.",
            [applicationID],
            answer: .applicationOutcome
        ) { input in try RequestNomination(input(applicationID)) },
        Operation(
            NominateApplicant.self,
            .post,
            "applications/{application}/nomination",
            "Endorse an applicant as the correspondent, with a rank within the country.",
            [applicationID, rank],
            answer: .applicationOutcome
        ) { input in try NominateApplicant(input(applicationID), rank: input(rank)) },
        Operation(
            RefuseEndorsement.self,
            .post,
            "applications/{application}/refusal-of-endorsement",
            "Refuse to endorse an applicant.",
            [applicationID, Fields.reason],
            answer: .applicationOutcome
        ) { input in try RefuseEndorsement(input(applicationID), reason: input(Fields.reason)) },
        Operation(
            EndorseApplicant.self,
            .post,
            "applications/{application}/endorsement",
            "Endorse an applicant as the secretariat, where no correspondent decides or the term was let pass.",
            [applicationID, Fields.reason],
            answer: .applicationOutcome
        ) { input in try EndorseApplicant(input(applicationID), reason: input(Fields.reason)) },
    ]
}

extension Shape where Value == Nominee {
    fileprivate static let nominee = Shape.named(
        "Nominee",
        Member("application", .described, "What a nomination names it by.") { $0.application },
        Member("name", .personName, "Who applies.") { $0.name },
        Member("institution", .text, "The sending institution.") { $0.institution },
        Member("post", .text, "What the applicant does there.") { $0.post },
        Member("summary", .text, "What the applicant does and wants.") { $0.summary },
        Member("standing", .choice, "Whether nominated or enrolled.") { $0.standing },
        Member("rank", optional: .integer, "The one that was given.") { $0.rank }
    )
}
