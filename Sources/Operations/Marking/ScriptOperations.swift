import Learning

extension OperationCatalogue {
    private static let points = Field.required(
        "points",
        .table(by: .contentKey, of: Kind<Hundredths>.hundredths, atMost: 100),
        "The points for each criterion of the rubric, by its key; their sum is the mark."
    )
    private static let individual = Field.optional("individual", .hundredths, "With a group's task, and no other: the mark of the individual part.")
    private static let comments = Field.optional("comments", .text(atMost: MarkPacket.longestComments), default: "", "What its author is to read.")
    private static let mark = Field.required("mark", .hundredths, "The mark that you would agree on, 0 to 100.")
    private static let note = Field.required("note", .text, "What was said, kept with the other marker's note.")

    /// What a marker does. Everything goes by code.
    static let scripts = [
        Operation(ShowMarkingTasks.self, .get, "scripts", "List the scripts that you have to mark.", [], answer: .list(of: .markingTask)) { _ in
            ShowMarkingTasks()
        },
        Operation(
            ShowMarkingWork.self,
            .get,
            "scripts/{code}",
            "Show one script that you mark, with its rubric and what you wrote so far.",
            [Fields.code],
            answer: .markingWork,
            version: { $0.version.text }
        ) { input in ShowMarkingWork(try input(Fields.code)) },
        Operation(
            DraftMark.self,
            .put,
            "scripts/{code}/draft",
            "Keep what you have written on a script so far; nobody else sees it.",
            [Fields.code, points, individual, comments, Fields.ifMatch],
            answer: .changed
        ) { input in DraftMark(try input(Fields.code), try packet(input), version: try input(Fields.ifMatch)) },
        Operation(
            SendMark.self,
            .put,
            "scripts/{code}/mark",
            "Send the mark for a script.",
            [Fields.code, points, individual, comments, Fields.ifMatch],
            answer: .sentMark
        ) { input in SendMark(try input(Fields.code), try packet(input), version: try input(Fields.ifMatch)) },
        Operation(
            TakeBackMark.self,
            .post,
            "scripts/{code}/mark/withdrawal",
            "Take back a mark that was sent, to mend it, until moderation opens.",
            [Fields.code, Fields.reason],
            answer: .changed
        ) { input in try TakeBackMark(input(Fields.code), reason: input(Fields.reason)) },
        Operation(
            AgreeMark.self,
            .put,
            "scripts/{code}/agreement",
            "Say which mark you agree on after the talk about two marks too far apart.",
            [Fields.code, mark, note],
            answer: .agreedMark
        ) { input in try AgreeMark(input(Fields.code), on: input(mark), note: input(note)) },
    ]

    private static func packet(_ input: Input) throws -> MarkPacket {
        try MarkPacket(
            points: input(points).sorted { $0.key.text < $1.key.text }.map { RubricScore.Points($0.key, $0.value) },
            individual: input(individual),
            comments: input(comments)
        )
    }
}
