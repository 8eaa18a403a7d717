import Learning

extension OperationCatalogue {
    private static let state = Field.optional("state", Kind<CohortState>.choice, "Only editions in this state.")
    private static let startsOn = Field.required("startsOn", .date, "Its first day.")
    private static let endsOn = Field.required("endsOn", .date, "Its last day.")
    private static let seats = Field.required("seats", .integer(1...500), "How many people it can take.")
    private static let terms = Field.optional(
        "terms",
        .cohortTerms,
        default: .proposed,
        "What differs between editions; what is left out is as proposed."
    )
    private static let event = Field.required("event", Kind<CohortEvent>.choice, "What happens to it; to cancel it is an operation of its own.")

    static let cohorts = [
        Operation(
            ListCohorts.self,
            .get,
            "cohorts",
            "List the editions in the order in which they start.",
            [state, Fields.limit, Fields.after],
            answer: .page(of: .cohort)
        ) { input in try ListCohorts(state: input(state), paging: input.paging()) },
        Operation(
            OpenCohort.self,
            .put,
            "cohorts/{cohort}",
            "Open an edition on the newest version of a course.",
            [Fields.cohort, Fields.course, startsOn, endsOn, seats, terms],
            answer: .openedCohort
        ) { input in
            try OpenCohort(
                key: input(Fields.cohort),
                course: input(Fields.course),
                startsOn: input(startsOn),
                endsOn: input(endsOn),
                seats: input(seats),
                terms: input(terms)
            )
        },
        Operation(
            ShowCohort.self,
            .get,
            "cohorts/{cohort}",
            "Show how an edition stands, with everybody in it.",
            [Fields.cohort],
            answer: .cohortOverview
        ) { input in try ShowCohort(cohort: input(Fields.cohort)) },
        Operation(
            ShowFigures.self,
            .get,
            "cohorts/{cohort}/figures",
            "Count an edition: people, seats, works, marks, decisions, documents.",
            [Fields.cohort],
            answer: .cohortFigures
        ) { input in try ShowFigures(cohort: input(Fields.cohort)) },
        Operation(
            AdvanceCohort.self,
            .post,
            "cohorts/{cohort}/advancement",
            "Put an edition off, publish it again, start it or complete it.",
            [Fields.cohort, event, Fields.optionalReason],
            answer: .advancedCohort
        ) { input in try AdvanceCohort(input(Fields.cohort), input(event), reason: input(Fields.optionalReason)) },
        Operation(
            CancelCohort.self,
            .post,
            "cohorts/{cohort}/cancellation",
            "Cancel an edition before it begins; everybody with an application is told.",
            [Fields.cohort, Fields.reason],
            answer: .cancelledCohort
        ) { input in try CancelCohort(input(Fields.cohort), reason: input(Fields.reason)) },
        Operation(ListCalls.self, .get, "calls", "List the editions that take applications today.", [], answer: .list(of: .call)) { _ in ListCalls()
        },
    ]
}

extension Shape where Value == OpenCohort.Outcome {
    fileprivate static var openedCohort: Shape {
        .object(
            Member("outcome", .word(of: ["opened", "unchanged"]), "What happened.") { outcome in
                if case .opened = outcome { "opened" } else { "unchanged" }
            },
            Member("cohort", .cohort, "The edition.") { $0.cohort },
            Member("terms", .cohortTerms, "Its terms, which it keeps for good.") { $0.cohort.terms }
        )
    }
}

extension OpenCohort.Outcome {
    fileprivate var cohort: Cohort {
        switch self {
        case .opened(let cohort), .unchanged(let cohort): cohort
        }
    }
}

extension Shape where Value == AdvanceCohort.Outcome {
    fileprivate static var advancedCohort: Shape {
        .object(
            Member("outcome", .word(of: ["advanced", "unchanged"]), "What happened.") { outcome in
                if case .advanced = outcome { "advanced" } else { "unchanged" }
            },
            Member("state", .choice, "Where the edition stands now.") { outcome in
                switch outcome {
                case .advanced(let state), .unchanged(let state): state
                }
            }
        )
    }
}

extension Shape where Value == CancelCohort.Outcome {
    fileprivate static var cancelledCohort: Shape {
        .object(
            Member("outcome", .word(of: ["cancelled", "unchanged"]), "What happened.") { outcome in
                if case .cancelled = outcome { "cancelled" } else { "unchanged" }
            },
            Member("applications", .integer, "How many applications ended with it.") { outcome in
                if case .cancelled(let applications) = outcome { applications } else { 0 }
            }
        )
    }
}
