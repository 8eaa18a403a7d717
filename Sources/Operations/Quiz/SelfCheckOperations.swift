import CanonicalJSON
import Learning

extension OperationCatalogue {
    private static let seed = Field.required("seed", .seed, "As the self-check was shown with.")
    private static let optionalSeed = Field.optional("seed", .seed, "Draws the questions of that time again; left out, it draws new ones.")
    private static let responses = Field.required(
        "responses",
        .table(by: .contentKey, of: .itemResponse, atMost: 100),
        "The answers by the questions' keys."
    )

    static let selfChecks = [
        Operation(
            ShowSelfCheck.self,
            .get,
            "cohorts/{cohort}/units/{unit}/self-check/{person}",
            "Draw the questions that a unit has for oneself.",
            [Fields.cohort, Fields.unit, Fields.person, optionalSeed],
            answer: .selfCheck
        ) { input in
            ShowSelfCheck(
                cohort: try input(Fields.cohort),
                email: try input(Fields.person),
                unit: try input(Fields.unit),
                seed: try input(optionalSeed)
            )
        },
        Operation(
            AnswerSelfCheck.self,
            .post,
            "cohorts/{cohort}/units/{unit}/self-check/{person}",
            "Answer a self-check, and hear at once what is said to it; nothing of it is kept.",
            [Fields.cohort, Fields.unit, Fields.person, seed, responses],
            answer: .selfCheckResult
        ) { input in
            AnswerSelfCheck(
                cohort: try input(Fields.cohort),
                email: try input(Fields.person),
                unit: try input(Fields.unit),
                seed: try input(seed),
                responses: try input(responses)
            )
        },
    ]
}

extension Kind where Value == UInt64 {
    /// Beyond the whole numbers of JSON, therefore text.
    fileprivate static let seed = Kind.text(
        ["type": "string", "pattern": "^[0-9a-f]{1,16}$", "examples": ["1f"]],
        LocalizedText(english: "it is up to 16 digits of lower-case hexadecimal", french: "ce sont 16 chiffres hexadécimaux minuscules au plus")
    ) { UInt64($0, radix: 16) }
}

extension Shape where Value == SelfCheck {
    fileprivate static let selfCheck = Shape.named(
        "SelfCheck",
        Member("unit", .described, "The unit.") { $0.unit },
        Member("seed", .text, "What draws the same questions again.") { String($0.seed, radix: 16) },
        Member("sections", .list(of: .section), "In their order.") { $0.sections }
    )
}

extension Shape where Value == SelfCheck.Section {
    fileprivate static let section = Shape.object(
        Member("title", .localizedText, "The section's title.") { $0.title },
        Member("questions", .list(of: .presentedQuestion), "In their order.") { $0.questions }
    )
}

extension Shape where Value == PresentedQuestion {
    fileprivate static let presentedQuestion = Shape.named(
        "Question",
        Member("item", .described, "Its key, by which it is answered.") { $0.key },
        Member("prompt", .localizedText, "What is asked.") { $0.prompt },
        Member("points", .integer, "What it is worth.") { $0.points },
        Member("body", .questionBody, "What it is answered by.") { $0.body }
    )
}

extension Shape where Value == SelfCheckResult {
    fileprivate static let selfCheckResult = Shape.named(
        "SelfCheckResult",
        Member("percent", .rational, "Of the points.") { $0.percent },
        Member("feedback", optional: .localizedText, "What is said to a result like this.") { $0.feedback },
        Member("items", .list(of: .itemScore), "Question by question.") { $0.items }
    )
}

extension Shape where Value == ItemScore {
    fileprivate static let itemScore = Shape.named(
        "ItemScore",
        Member("item", .described, "The question's key.") { $0.item },
        Member("earned", optional: .rational, "Null where a person would have to read it.") { $0.earned },
        Member("rationale", .localizedText, "Why it is so.") { $0.rationale },
        Member("remarks", .list(of: .remark), "What is said to each part of the answer.") { $0.remarks }
    )
}

extension Shape where Value == ItemScore.Remark {
    fileprivate static let remark = Shape.object(
        Member("part", optional: .described, "The part; null where there is but one.") { $0.part },
        Member("isRight", .boolean, "Whether it was right.") { $0.isRight },
        Member("feedback", .localizedText, "What is said to it.") { $0.feedback }
    )
}
