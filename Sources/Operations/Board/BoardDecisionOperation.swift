import CanonicalJSON
import Learning

extension OperationCatalogue {
    private static let person = Field.optional("person", .email, "Whose mark; left out for a decision on everybody's.")
    private static let kind = Field.required(
        "kind",
        Kind<BoardDecision.Name>.choice,
        "What is decided; an assessment is confirmed or scaled as a whole."
    )
    private static let percent = Field.optional("percent", .hundredths, "With scaling: so many percent of every mark, 0 to 200.")
    private static let offset = Field.optional("offset", .signedHundredths, "With scaling: so many marks on top, −100 to 100.")
    private static let waives = Field.optional("waives", Kind<BoardDecision.Waiver>.choice, "With a waiver: what is taken back.")
    private static let present = Field.required("present", .list(of: Kind<EmailAddress>.email, atMost: 100), "Who is present, by e-mail address.")
    private static let assessment = Field.required("assessment", .contentCode, "The code of an assessment on the agenda.")

    static let boardDecision = Operation(
        DecideItem.self,
        .post,
        "cohorts/{cohort}/boards/{date}/decisions",
        "Record what a board decided on one item, with its effect on marks.",
        [Fields.cohort, Fields.date, assessment, person, kind, percent, offset, waives, present, Fields.reason],
        answer: .decidedItem
    ) { input in
        try DecideItem(
            BoardReference(cohort: input(Fields.cohort), meetsOn: input(Fields.date)),
            input(assessment),
            of: input(person),
            decision(input),
            present: input(present),
            reason: input(Fields.reason)
        )
    }

    private static func decision(_ input: Input) throws -> BoardDecision.Kind {
        switch try input(kind) {
        case .confirm: .confirm
        case .scale: .scale(percent: try input.required(percent), offset: try input(offset) ?? .zero)
        case .compensate: .compensate
        case .hold: .hold
        case .waive: .waive(try input.required(waives))
        case .refer: .refer
        case .permitRepeat: .permitRepeat
        }
    }
}

extension Kind where Value == Hundredths {
    /// Below zero, too.
    fileprivate static let signedHundredths = Kind.text(
        ["type": "string", "pattern": "^-?[0-9]{1,6}(\\.[0-9]{1,2})?$", "examples": ["-2.5"]],
        LocalizedText(
            english: "it is a number with at most two decimals, as text: \"-2.5\"",
            french: "c'est un nombre à deux décimales au plus, en texte : « -2.5 »"
        )
    ) { text in
        guard text.hasPrefix("-") else { return Hundredths(text) }
        return Hundredths(text.dropFirst()).map { Hundredths(count: -$0.count) }
    }
}
