import Learning

extension OperationCatalogue {
    private static let planned = Field.required(
        "sessions",
        .list(of: .plannedSession, atMost: 500),
        "What is added, or moved where its key is known."
    )

    static let sessions = [
        Operation(
            ShowTimetable.self,
            .get,
            "cohorts/{cohort}/sessions",
            "Show the timetable of an edition.",
            [Fields.cohort],
            answer: .list(of: .session)
        ) { input in try ShowTimetable(cohort: input(Fields.cohort)) },
        Operation(
            PlanTimetable.self,
            .post,
            "cohorts/{cohort}/sessions",
            "Add sessions to the timetable, or move those that it has under the same key.",
            [Fields.cohort, planned],
            answer: .plannedTimetable
        ) { input in try PlanTimetable(cohort: input(Fields.cohort), sessions: input(planned)) },
        Operation(
            CancelSession.self,
            .post,
            "cohorts/{cohort}/sessions/{session}/cancellation",
            "Take a session out of the timetable before it is held.",
            [Fields.cohort, Fields.session, Fields.reason],
            answer: .cancelledSession
        ) { input in
            try CancelSession(cohort: input(Fields.cohort), session: input(Fields.session), reason: input(Fields.reason))
        },
    ]
}

extension Kind where Value == PlannedSession {
    private static let key = Field.required("key", .contentKey, "By which the register calls it.")
    private static let module = Field.required("module", .contentKey, "The module's key.")
    private static let unit = Field.optional("unit", .contentKey, "The unit's key; left out for what belongs to none.")
    private static let kind = Field.required("kind", Kind<SessionKind>.choice, "Where it is held.")
    private static let title = Field.required("title", .localizedText, "What it is called.")
    private static let starts = Field.required("starts", .localDateTime, "When it begins, on the clocks of the edition's zone.")
    private static let minutes = Field.required("minutes", .integer(1...720), "How long it lasts.")

    fileprivate static let plannedSession = Kind.record("SessionInput", [key, module, unit, kind, title, starts, minutes]) { input in
        PlannedSession(
            key: try input(key),
            module: try input(module),
            unit: try input(unit),
            kind: try input(kind),
            title: try input(title),
            starts: try input(starts),
            minutes: try input(minutes)
        )
    }
}

extension Shape where Value == PlanTimetable.Outcome {
    fileprivate static var plannedTimetable: Shape {
        .object(
            Member("added", .integer, "How many sessions are new.") { $0.added },
            Member("moved", .integer, "How many were moved.") { $0.moved },
            Member("unchanged", .integer, "How many were so before.") { $0.unchanged }
        )
    }
}

extension Shape where Value == CancelSession.Outcome {
    fileprivate static var cancelledSession: Shape { .outcome(["cancelled", "unchanged"]) { $0 == .cancelled ? "cancelled" : "unchanged" } }
}
