import Learning

extension OperationCatalogue {
    private static let markers = Field.required(
        "markers",
        .list(of: Kind<EmailAddress>.email),
        "The e-mail addresses of those among whom scripts are given out."
    )
    private static let marker = Field.required("marker", .email, "The marker's e-mail address.")
    private static let part = Field.required("part", Kind<MarkingPart>.choice, "Which of the marks on the script.")
    private static let names: [any AnyField] = [Fields.cohort, Fields.assessment, Fields.sitting]

    /// Who marks what.
    static let marking = [
        Operation(
            AllocateMarkers.self,
            .post,
            "cohorts/{cohort}/assessments/{assessment}/sittings/{sitting}/allocation",
            "Give every script that lacks a marker to one without conflict, evenly.",
            names + [markers],
            answer: .count("allocated", "How many scripts were given out.")
        ) { input in AllocateMarkers(try input.sittingKey(), among: try input(markers)) },
        Operation(
            ReallocateMarking.self,
            .post,
            "scripts/{code}/parts/{part}/reallocation",
            "Give a script to another marker; what the first has written is sealed.",
            [Fields.code, part, marker, Fields.reason],
            answer: .changed
        ) { input in try ReallocateMarking(input(Fields.code), input(part), to: input(marker), reason: input(Fields.reason)) },
        Operation(
            CallThirdMarker.self,
            .put,
            "scripts/{code}/third-marker",
            "Give a script to a third marker, when the talk led to no agreement.",
            [Fields.code, marker],
            answer: .changed
        ) { input in CallThirdMarker(for: try input(Fields.code), try input(marker)) },
        Operation(
            ConcludeMarking.self,
            .post,
            "cohorts/{cohort}/assessments/{assessment}/sittings/{sitting}/conclusion",
            "End the marking of a run that no moderator samples, and send it to the board.",
            names,
            answer: .count("settled", "How many marks were settled.")
        ) { input in ConcludeMarking(try input.sittingKey()) },
    ]
}
