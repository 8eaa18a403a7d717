import CanonicalJSON
import Learning

extension Shape where Value == AttemptSheet {
    static let attemptSheet = Shape.named(
        "AttemptSheet",
        Member("attempt", .described, "The attempt.") { $0.attempt },
        Member("number", .integer, "Which of the person's attempts it is.") { $0.number },
        Member("tries", .integer, "How many there may be.") { $0.tries },
        Member("state", .choice, "Where it stands.") { $0.state },
        Member("startedAt", .instant, "When it began.") { $0.startedAt },
        Member("deadline", .instant, "When its time is over.") { $0.deadline },
        Member("secondsLeft", .integer, "By the server's clock.") { $0.secondsLeft },
        Member("sections", .list(of: .section), "The paper.") { $0.sections },
        Member("result", optional: .result, "Null until it is handed in.") { $0.result }
    )
}

extension Shape where Value == AttemptSheet.Section {
    fileprivate static let section = Shape.object(
        Member("title", .localizedText, "The section's title.") { $0.title },
        Member("questions", .list(of: .question), "In their order.") { $0.questions }
    )
}

extension Shape where Value == AttemptSheet.Question {
    fileprivate static let question = Shape.named(
        "AttemptQuestion",
        Member("position", .integer, "From 1, through all sections.") { $0.position },
        Member("item", .described, "Its key, by which it is answered.") { $0.question.key },
        Member("prompt", .localizedText, "What is asked.") { $0.question.prompt },
        Member("points", .integer, "What it is worth.") { $0.question.points },
        Member("body", .questionBody, "What it is answered by.") { $0.question.body },
        Member("answer", optional: .answer, "As it was last acknowledged.") { $0.answer },
        Member("earned", optional: .rational, "Points earned; null while nothing may be told of it.") { $0.points }
    )
}

extension Shape where Value == SavedAnswer {
    fileprivate static let answer = Shape.object(
        Member("sequence", Shape<Int64>(schema: Schema(["type": "integer"])) { .integer($0) }, "Its number.") { $0.sequence },
        Member("response", optional: .itemResponse, "Null where it was taken back.") { $0.response },
        Member("savedAt", .instant, "When.") { $0.savedAt }
    )
}

extension Shape where Value == ItemResponse {
    fileprivate static let itemResponse = Shape(schema: Kind<ItemResponse>.itemResponse.schema, json: { $0.json })
}

extension Shape where Value == AttemptSheet.Result {
    fileprivate static let result = Shape.object(
        Member("mark", optional: .hundredths, "Provisional until the board has met; null while nothing may be told of it.") { $0.mark },
        Member("feedback", optional: .localizedText, "What is said to a result like this.") { $0.feedback },
        Member("receipt", .text, "Proof of handing in.") { $0.receipt },
        Member("submittedAt", .instant, "When.") { $0.submittedAt }
    )
}
