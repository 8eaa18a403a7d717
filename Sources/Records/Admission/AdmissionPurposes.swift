extension DataMap {
    static let admission: [TablePurposes] = [
        TablePurposes(names: "application_state"),
        TablePurposes(names: "sector"),
        TablePurposes(names: "qualification"),
        TablePurposes(names: "english_level"),
        TablePurposes(names: "eligibility_outcome"),
        TablePurposes(names: "nomination_source"),
        TablePurposes(names: "selection_result"),
        TablePurposes(names: "selection_ground"),
        TablePurposes(names: "offer_answer"),
        TablePurposes(names: "offer_condition"),
        TablePurposes(names: "deferral_cause"),
        TablePurposes(
            "application",
            .application,
            [
                "id": "identity",
                "cohort_id": "for which edition",
                "person_id": "whose",
                "country": "seat of the sending institution: correspondent, cap, preference",
                "institution": "who sends the applicant",
                "sector": "balance of sectors, route of endorsement",
                "post": "what the applicant does there",
                "summary": "what a correspondent and the panel read",
                "works_in_field": "eligibility, as declared",
                "experience_months": "eligibility, as declared",
                "english": "eligibility, as declared",
                "employer_consents": "eligibility, as declared",
                "qualification": "eligibility, as declared",
                "is_alumnus": "who holds an award comes after others",
                "prefers_secretariat": "the route of endorsement that the applicant chose",
                "started_at": "since when",
                "submitted_at": "earlier submission breaks ties",
                "nomination_due_local": "until when the correspondent can decide",
                "nomination_due_zone": "on whose clocks",
                "nomination_due": "the same as an instant",
                "state": "where the application stands",
                "seat_holder": "that no offer stands without a seat",
            ]
        ),
        TablePurposes(historyOf: "application", .application),
        TablePurposes(
            "eligibility_review",
            .application,
            [
                "application_id": "of which application",
                "sequence": "order of reviews",
                "works_in_field": "what the reviewer found",
                "experience_months": "what the reviewer found",
                "english": "what the reviewer found",
                "employer_consents": "what the reviewer found",
                "qualification": "what the reviewer found",
                "outcome": "what the rule made of it",
                "at": "when",
            ]
        ),
        TablePurposes(
            "deferral",
            .studentFile,
            [
                "id": "identity",
                "person_id": "who was deferred",
                "cohort_id": "from which edition",
                "cause": "whether it uses up the one by wish",
                "at": "when",
            ]
        ),
        TablePurposes(
            "nomination",
            .application,
            [
                "application_id": "whose endorsement",
                "cohort_id": "that ranks differ within an edition",
                "country": "that ranks differ within a country",
                "source": "correspondent or secretariat",
                "account_id": "who decided",
                "rank": "order within the country",
                "refusal": "why it was not endorsed",
                "at": "when",
                "is_late": "that it came after the term",
            ]
        ),
        TablePurposes(
            "scoring",
            .application,
            [
                "application_id": "of which application",
                "account_id": "who scored",
                "points": "points by criterion",
                "total": "their sum",
                "conflict": "why nothing was given",
                "at": "when",
            ]
        ),
        TablePurposes(
            "selection",
            .notPersonal,
            ["cohort_id": "of which edition", "agreed_at": "since when the list stands", "seats": "seats that were free"]
        ),
        TablePurposes(
            "selection_entry",
            .application,
            [
                "application_id": "whose position",
                "cohort_id": "in which list",
                "result": "what the list gave",
                "score_numerator": "mean score, exact",
                "score_denominator": "mean score, exact",
                "position": "order of the list and of the waiting list",
                "ground": "why it is that position",
            ]
        ),
        TablePurposes(
            "offer",
            .application,
            [
                "id": "identity",
                "application_id": "to whom",
                "made_at": "when",
                "answer_by_local": "until when it can be answered",
                "answer_by_zone": "on whose clocks",
                "answer_by": "the same as an instant",
                "stopped_at": "since when the clock stands still",
                "answer": "what became of it",
                "answered_at": "when",
                "condition": "what must still come",
                "condition_by_local": "until when",
                "condition_by_zone": "on whose clocks",
                "condition_by": "the same as an instant",
                "condition_met_at": "when it came",
            ]
        ),
    ]
}
